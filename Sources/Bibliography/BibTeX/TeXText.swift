/// A value as TeX wrote it, and as it reads: accents (`{\"o}`, `\'e`, `\c{c}`), letters and signs with
/// names of their own (`\ss`, `\&`, `---`), braces left out, other commands by what is in them.
struct TeXText {
  let plain: String

  init(_ written: String) {
    guard written.contains(where: { "\\{}$~-`'".contains($0) }) else {
      plain = written
      return
    }
    var reader = TeXTextReader(Array(written.unicodeScalars))
    plain = reader.read()
  }
}

private struct TeXTextReader {
  let scalars: [Unicode.Scalar]
  var place = 0
  /// Kept as a string, which knows its length in bytes.
  private var words = ""
  /// How many marks wait for their letter.
  private var depth = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func read() -> String {
    while place < scalars.count { readNext() }
    return words.composed
  }

  private mutating func readNext() {
    let scalar = scalars[place]
    place += 1
    switch scalar {
    case "{", "}", "$": break
    case "~": words.unicodeScalars.append("\u{A0}")
    case "\\": readCommand()
    case "-" where follows("--"): append("—", passing: 2)
    case "-" where follows("-"): append("–", passing: 1)
    case "`" where follows("`"): append("“", passing: 1)
    case "'" where follows("'"): append("”", passing: 1)
    default: words.unicodeScalars.append(scalar)
    }
  }

  private func follows(_ words: String) -> Bool {
    scalars[place...].starts(with: words.unicodeScalars)
  }

  private mutating func append(_ words: String, passing count: Int) {
    self.words += words
    place += count
  }

  private mutating func readCommand() {
    guard place < scalars.count else { return }
    let start = place
    let isWord = scalars[place].isTeXLetter
    while place < scalars.count, scalars[place].isTeXLetter == isWord, isWord || place == start {
      place += 1
    }
    let name = String(String.UnicodeScalarView(scalars[start..<place]))
    if let mark = Self.marks[name] {
      readAccented(mark)
      return
    }
    if isWord { passSpaces() }
    if let letter = Self.letters[name] {
      words += letter
      if follows("{}") { place += 2 }
    } else if !isWord {
      // `\&`, `\%` and their like are themselves; `\ ` and `\/` are hardly anything.
      words.unicodeScalars.append(
        contentsOf: (name == "\\" ? " " : name == "/" || name == "-" ? "" : name).unicodeScalars)
    }
  }

  /// The letter that a mark stands over: the next one, in braces or not.
  private mutating func readAccented(_ mark: Unicode.Scalar) {
    passSpaces()
    depth += 1
    defer { depth -= 1 }
    // Two marks stand over a letter at most; more are only there to nest.
    if depth > 4 { return }
    var braces = 0
    while place < scalars.count, scalars[place] == "{" {
      (place, braces) = (place + 1, braces + 1)
    }
    guard place < scalars.count, scalars[place] != "}" else {
      words.unicodeScalars.append(mark == "\u{303}" ? "~" : mark == "\u{302}" ? "^" : mark)
      return
    }
    let before = words.utf8.count
    if follows("\\i") || follows("\\j") {
      words.unicodeScalars.append(scalars[place + 1])
      place += 2
      passSpaces()
    } else {
      readNext()
    }
    if words.utf8.count > before { words.unicodeScalars.append(mark) }
    while braces > 0, place < scalars.count, scalars[place] == "}" {
      (place, braces) = (place + 1, braces - 1)
    }
  }

  private mutating func passSpaces() {
    while place < scalars.count, scalars[place] == " " { place += 1 }
  }

  private static let marks: [String: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "\"": "\u{308}",
    "=": "\u{304}", ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}",
    "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}", "d": "\u{323}", "b": "\u{331}",
  ]

  private static let letters = [
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ",
    "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "textbackslash": "\\", "textbraceleft": "{",
    "textbraceright": "}", "textasciitilde": "~", "textasciicircum": "^", "textemdash": "—",
    "textendash": "–", "textquoteright": "’", "textquoteleft": "‘", "textquotedblleft": "“",
    "textquotedblright": "”", "textquotesingle": "'", "ldots": "…", "dots": "…",
    "textellipsis": "…", "guillemotleft": "«", "guillemotright": "»", "S": "§", "P": "¶",
    "pounds": "£", "euro": "€", "texteuro": "€", "copyright": "©", "textregistered": "®",
    "texttrademark": "™", "textdegree": "°", "slash": "/", "textunderscore": "_", "and": "&",
    "TeX": "TeX", "LaTeX": "LaTeX",
  ]
}

extension Unicode.Scalar {
  fileprivate var isTeXLetter: Bool {
    isASCII && properties.isAlphabetic
  }
}
