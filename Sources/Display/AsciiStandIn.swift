/// A text in ASCII for an output that can show no more, as under `LANG=C`.
///
/// Takes exactly as many columns as the text itself, so that nothing shifts: one ASCII character
/// for each column of each character. Letters lose their marks, Cyrillic becomes Latin, lines and
/// symbols become what looks most like them, and all else `?`.
public func asciiStandIn(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return String(text) }
  var ascii = ""
  for character in text { ascii.append(contentsOf: asciiStandIn(character)) }
  return ascii
}

private func asciiStandIn(_ character: Character) -> String {
  guard let first = character.unicodeScalars.first else { return "" }
  let columns = displayWidth(character)
  // A letter of ASCII loses the marks over it.
  if first.isASCII {
    return columns < 2 ? String(first) : String(repeating: String(first), count: columns)
  }
  let standIn = symbols[first] ?? lineDrawing(first) ?? cyrillic(first) ?? latin(first) ?? "?"
  return String(repeating: String(standIn), count: columns)
}

/// Each row is an ASCII character and what it stands in for.
private let symbols: [Unicode.Scalar: Character] = {
  let rows: [(Character, String)] = [
    (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{200A}\u{202F}\u{3000}"),
    ("'", "‘’‚‛′ʼ´"), ("\"", "“”„‟″«»"), ("<", "‹←◀◂◁⏎↵"), (">", "›→▶▸▷"), ("^", "↑▲△"),
    ("v", "↓▼▽✓✔"), ("-", "‐‑‒–—―−░"), ("#", "█▓▒■▉▊▇▆▅▣"), ("|", "▌▐▎▍▏▕¦│┃"),
    ("_", "▁▂▃▄␣"), ("*", "●•★☆✱※◆✦"), ("%", "◐◑◒◓"), ("o", "○◦°º◯"), (".", "·…∙▪"), ("x", "×✗✘✕"),
    ("/", "÷⁄"), ("~", "≈≃"), ("=", "═↔"), ("#", "≠"), ("+", "◇"),
    ("S", "§"), ("P", "¶"), ("c", "©"), ("r", "®"),
    ("t", "™"), ("E", "€"), ("L", "£"), ("Y", "¥"), ("u", "µ"), ("!", "¡⚠"), ("+", "±†‡"),
    ("1", "¹"), ("2", "²"), ("3", "³"),
  ]
  var table: [Unicode.Scalar: Character] = [:]
  for (ascii, originals) in rows {
    for scalar in originals.unicodeScalars { table[scalar] = ascii }
  }
  return table
}()

/// Box drawing, U+2500 to U+257F: horizontal and vertical lines, and where they meet.
private func lineDrawing(_ scalar: Unicode.Scalar) -> Character? {
  switch scalar.value {
  case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D: "-"
  case 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E: "-"
  case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
  case 0x2575, 0x2577, 0x2579, 0x257B, 0x257D, 0x257F: "|"
  case 0x2571: "/"
  case 0x2572: "\\"
  case 0x2573: "X"
  case 0x250C...0x2570: "+"
  default: nil
  }
}

/// One Latin letter for each Cyrillic one, as near to the Ukrainian romanization of 2010 as one
/// letter can be.
private func cyrillic(_ scalar: Unicode.Scalar) -> Character? {
  guard (0x400...0x491).contains(scalar.value) else { return nil }
  if let standIn = cyrillicLetters[scalar] { return standIn }
  guard let small = scalar.properties.lowercaseMapping.unicodeScalars.first else { return nil }
  return cyrillicLetters[small].flatMap { $0.uppercased().first }
}

private let cyrillicLetters: [Unicode.Scalar: Character] = Dictionary(
  uniqueKeysWithValues: zip(
    "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя".unicodeScalars,
    "abvhgdeeezzyiiyklmnoprstufhccss'y'eua"))

/// The letter that Unicode names a Latin letter by: O for LATIN CAPITAL LETTER O WITH STROKE.
private func latin(_ scalar: Unicode.Scalar) -> Character? {
  guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
  let words = name.split(separator: " ").drop { $0 != "LETTER" }.dropFirst()
  guard let letter = (words.first { $0.count == 1 } ?? words.first)?.first else { return nil }
  return name.contains("SMALL") ? letter.lowercased().first : letter
}
