/// What a reader gets of markup that is well formed: its words, without tags.
enum MarkupText {
  /// The runs of letters and digits of an element with its tags gone, in order; script and style are none.
  static func words(of markup: some StringProtocol) -> [String] {
    var text = ""
    var rest = markup[...]
    var numbers: [Int?] = []
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      let tag = rest[open...].prefix { $0 != ">" }
      if !inline.contains(name(of: tag)) { text += " " }
      text += number(before: tag, &numbers)
      rest = rest[tag.endIndex...].dropFirst()
    }
    text += rest
    return words(in: unescaped(text))
  }

  /// What a browser draws before an item of a numbered list.
  private static func number(before tag: some StringProtocol, _ numbers: inout [Int?]) -> String {
    if tag == "</ol" || tag == "</ul" { numbers.removeLast() }
    if tag.hasPrefix("<ul") { numbers.append(nil) }
    if tag.hasPrefix("<ol") {
      let start = tag.split(separator: "\"").dropFirst().first.flatMap { Int($0) }
      numbers.append((start ?? 1) - 1)
    }
    guard tag.hasPrefix("<li"), let last = numbers.last, let number = last else { return "" }
    numbers[numbers.count - 1] = number + 1
    return "\(number + 1) "
  }

  /// The runs of letters and digits of a text.
  static func words(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// The first element between two marks, the first included.
  static func part(_ markup: String, from start: String, to end: String) -> Substring? {
    guard let first = markup.firstRange(of: start),
      let last = markup[first.upperBound...].firstRange(of: end)
    else { return nil }
    return markup[first.lowerBound..<last.lowerBound]
  }

  static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }

  private static func name(of tag: some StringProtocol) -> String {
    String(tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
  }

  private static let inline: Set = ["a", "em", "strong", "code", "cite", "span", "time", "del"]
}
