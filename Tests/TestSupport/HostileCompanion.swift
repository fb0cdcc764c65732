import Foundation

/// A companion that wishes a terminal, a layout and a reader ill, in a folder of its own that goes
/// with this value: control characters, turned writing, long words, wide letters, deep nesting, huge
/// tables, empty chapters, a thousand notes.
public final class HostileCompanion {
  public let folder: String

  /// - Parameter edition: Another number is another state of the same companion: pages gone, grown
  ///   and renamed, as when somebody edits it.
  public init(edition: Int = 0) throws {
    let name = "hostile-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try write(edition: edition)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes the folder's files anew, those of another edition away.
  public func write(edition: Int) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for (path, text) in Self.files(edition) {
      let file = URL(fileURLWithPath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// Words that are hard to set, to show or to say.
  public static let words = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "\u{202E}turned\u{202C}",
    "\u{2066}isolated\u{2069}", "\u{200B}", "soft\u{AD}hyphen", "שָׁלוֹם", "مرحبا", "映画の撮影監督",
    "한국어", "👩‍👩‍👧‍👦", "🏴\u{E0067}\u{E0062}\u{E007F}", "🇺🇦🇺🇦🇺", "1\u{FE0F}\u{20E3}",
    "Z\u{335}\u{321}\u{32B}\u{342}\u{35D}\u{307}algo", "क्षि", "กำ", "\u{1161}", "\u{E000}", "\u{FFFE}",
    String(repeating: "Donaudampfschifffahrt", count: 20), String(repeating: "漢", count: 90),
    "https://example.org/" + String(repeating: "a-b/", count: 40), "&#27;[2J", "&#x202E;",
    "`\u{8}`",
    "plain", "words", "and", "more",
  ]

  private static func files(_ edition: Int) -> [String: String] {
    var files = [
      "companion.yml": manifest, "about.md": "About: \(words.joined(separator: " "))\n",
      "goals/01-all.md": page("grade: hope", "Every \u{1B}[1mgoal", prose(40)),
      "goals/02-none.md": page("grade: hope", String(repeating: "長", count: 60), ""),
      "people/eve.md": person("Eve \u{202E}livE", prose(8)),
      "people/nobody.md": person(String(repeating: "Name", count: 60), ""),
      "sources/paper.md": source("Paper \u{7}\u{9B}31m"),
      "life/01-words.md": chapter(
        "\u{1B}]52;c;eHg=\u{7}\u{202E}title", words.joined(separator: " ")),
      "life/02-empty.md": chapter("שָׁלוֹם", ""), "life/03-notes.md": chapter("Notes", notes(1000)),
      "life/04-nested.md": chapter("👩‍👩‍👧", nested), "life/05-tables.md": chapter("Tables", tables),
      "proof/01-quotes.md": chapter("Quotes", quotes(60)),
      "proof/02-blocks.md": chapter("Blocks", blocks),
      "proof/03-events.md": chapter("Events", events),
      "cases/01-steps.md": legalCase(words[3], steps: 300),
      "cases/02-one.md": legalCase(words[22], steps: 1),
    ]
    switch edition % 3 {
    case 1:
      files["life/01-words.md"] = nil
      files["life/03-notes.md"] = chapter("Fewer notes", notes(3))
    case 2:
      files["proof/01-quotes.md"] = chapter("Broken", "[nowhere](nowhere.md)[^9]\n\n" + quotes(2))
      files["people/eve.md"] = "---\nname: [\n---\n"
    default: break
    }
    return files
  }

  private static let manifest = """
    title: "Hostile \\e[31m\\u202E"
    subtitle: "\(String(repeating: "long ", count: 60))"
    as-of: 2026-11-28
    strands:
      - id: life
        title: "L\\u0301ife \\u202E映画"
      - id: proof
        title: Proof
    credits: "\\a"
    licence: none
    ways:
      - title: "\\e]0;way\\a\\u202E"
        opens: life/empty
    watch:
      - service: "\\e[31mHulu\\x9B2J"
        region: "\\u202Eesle"
        as-of: 2025
        source: paper

    """
}

extension HostileCompanion {
  private static func page(_ fields: String, _ title: String, _ body: String) -> String {
    "---\ntitle: \(quoted(title))\nsummary: \(quoted(words[3] + " " + words[21]))\n\(fields)\n---\n"
      + body + "\n\n[^s]: [Paper](../sources/paper.md), page \u{202E}1.\n"
  }

  private static func chapter(_ title: String, _ body: String) -> String {
    let bearing =
      "period: 0001/9999\ngoals:\n  - goal: all\n    bearing: serves\n    because: \(quoted(words[0]))"
    return page(bearing, title, body)
  }

  private static func person(_ name: String, _ body: String) -> String {
    "---\nname: \(quoted(name))\nrole: \(quoted(words[22]))\nalso: [\(quoted(words[7]))]\n---\n"
      + "\(body)\n"
  }

  /// Steps over ten thousand years, of words that are hard to show.
  private static func legalCase(_ title: String, steps count: Int) -> String {
    // Front matter takes 64 KB, and YAML no U+FFFE.
    let short = words.filter { $0.utf8.count < 60 && $0 != "\u{FFFE}" }
    let steps = (0..<count).map { number in
      let year = String(10_001 + number * 33).dropFirst()
      let (what, place) = (short[number % short.count], short[(number * 7) % short.count])
      let decides = number % 50 == 0 ? "    decides: true\n" : ""
      return "  - date: \(year)\n    what: \(quoted("." + what))\n    source: paper\n"
        + "    place: \(quoted("." + place))\n" + decides
    }
    return "---\ntitle: \(quoted(title))\nkind: criminal\nparties:\n  - name: \(quoted(words[0]))\n"
      + "    role: \(quoted(words[9]))\n  - name: E\n    role: accused\n    person: eve\nsteps:\n\(steps.joined())---\nText.[^s]\n\n"
      + "[^s]: [Paper](../sources/paper.md), page 1.\n"
  }

  private static func source(_ title: String) -> String {
    "---\ntitle: \(quoted(title))\npublisher: \(quoted(words[3]))\ndate: 2025\nkind: press\n"
      + "grade: publisher\nurl: https://example.org/x\naccessed: 2026-11-28\n---\n"
  }

  /// In YAML, controls written as escapes.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
      guard !isPlain || (0x7F...0x9F).contains(scalar.value) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
    }
    return "\"" + escaped.joined() + "\""
  }

  private static func prose(_ count: Int) -> String {
    (0..<count).map { words[($0 * 7) % words.count] }.joined(separator: " ") + ".[^s]\n\n[Eve]"
      + "(../people/eve.md) and [a heading](../life/05-tables.md#rows)."
  }

  private static func notes(_ count: Int) -> String {
    let marks = (1...count).map { "word[^\($0)]" + ($0 % 10 == 0 ? "\n\n" : " ") }.joined()
    let notes = (1...count).map { "[^\($0)]: \(words[$0 % words.count]), note \($0).\n" }
    return marks + "\n\n" + notes.joined()
  }

  private static var nested: String {
    String(repeating: "> ", count: 60) + "deep\n\n" + String(repeating: "- ", count: 40)
      + "item\n\n"
      + (0..<30).map { String(repeating: "  ", count: $0) + "- level \($0) \(words[$0])\n" }
      .joined()
      + "\n" + String(repeating: "*a **b ", count: 40) + String(repeating: "c** d*", count: 40)
  }

  private static var tables: String {
    let header = (0..<40).map { "| c\($0) " }.joined() + "|\n" + String(repeating: "|-", count: 40)
    let rows = (0..<60).map { row in
      (0..<40).map { "| " + words[(row + $0) % words.count].replacing("|", with: "") + " " }
        .joined()
        + "|\n"
    }
    return "## Rows\n\n" + header + "|\n" + rows.joined() + "\n\n| a |\n|-|\n| \(words[21]) |\n"
  }

  private static func quotes(_ count: Int) -> String {
    (1...count).map { number in
      "> “\(words[number % words.count]) said \(number).”\n>\n"
        + "> — [Eve](../people/eve.md), \(words[(number * 3) % words.count]), 2019[^s]\n\n"
    }.joined()
  }

  private static var blocks: String {
    let callouts = ["ALLEGED", "DISPUTED", "UNKNOWN", "CARE", "DISCUSS", "UPDATE 2026-01-02"].map {
      "> [!\($0)] \(words[7]) \u{1B}[2J\n>\n> \(words[9])\n\n"
    }
    return callouts.joined() + "```\u{1B}\n\t\u{8}tab\u{0} \(words[21])\n```\n\n"
      + "<div>\u{1B}]0;x\u{7}</div>\n\n![\(words[3])](gone\u{202E}.png)\n\n# \u{301}\n\n---\n\n"
      + "- [x] done\n- [ ] to do\n\n1. one\n\n99999. last\n"
  }

  private static var events: String {
    (1...60).map { "- **\(1700 + $0 * 5)**: \(words[$0 % words.count])\n" }.joined()
  }
}
