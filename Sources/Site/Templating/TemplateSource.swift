/// A template as its file has it.
public struct TemplateSource {
  /// The file's, without its ending.
  let name: String
  let text: String
  /// As it was named to the program.
  let file: String
  /// What stands between `{{` and `}}`, its first sign apart.
  let tags: [Tag]

  typealias Tag = (range: Range<String.Index>, sign: Character?, name: String)

  /// How deep sections may stand in each other; the library goes down into them by recursion.
  private static let deepest = 50

  public init(name: String, text: String, file: String) {
    self.name = name
    self.text = text
    self.file = file
    tags = Self.tags(in: text)
  }

  /// - Parameter parse: Tells what is wrong with a text, and at which of its bytes.
  func check(with parse: (_ text: String, _ name: String) -> String?) throws(TemplateProblem) {
    for tag in tags where tag.sign == "=" {
      throw problem(
        at: tag.range.lowerBound, "other marks than {{ and }} can’t be set; take this out")
    }
    try checkDepth()
    try self.parse(with: parse)
  }

  func checkDepth() throws(TemplateProblem) {
    var depth = 0
    for tag in tags {
      switch tag.sign {
      case "#", "^": depth += 1
      case "/": depth -= 1
      default: break
      }
      if depth > Self.deepest {
        throw problem(
          at: tag.range.lowerBound, "sections stand more than \(Self.deepest) deep; take some out")
      }
    }
  }

  func parse(with parse: (_ text: String, _ name: String) -> String?) throws(TemplateProblem) {
    if let message = parse(text, name) { throw problem(message) }
  }

  func problem(at place: String.Index, _ message: String) -> TemplateProblem {
    let before = text.utf8[..<place]
    let end = before.lastIndex(of: UInt8(ascii: "\n"))
    let start = end.map { text.utf8.index(after: $0) } ?? text.startIndex
    return TemplateProblem(
      file: file, line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      column: text.unicodeScalars[start..<place].count + 1, message: message)
  }

  /// The library ends what it says with `at` and the byte at which something begins.
  private func problem(_ message: String) -> TemplateProblem {
    let words = message.split(separator: " ")
    guard let offset = words.last.flatMap({ Int($0) }), words.dropLast().last == "at",
      let place = text.utf8.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex)
    else { return TemplateProblem(file: file, message: "\(message)\(Self.remedy(of: message))") }
    let what = words.dropLast(2).joined(separator: " ")
    return problem(at: place, what + Self.remedy(of: what))
  }

  /// What to do about what the library says.
  private static func remedy(of message: String) -> String {
    let name = message.split(separator: "\"").dropFirst().first ?? ""
    if message.hasPrefix("Unclosed section") { return "; write {{/\(name)}} where it ends" }
    if message.hasPrefix("Unopened section") { return "; write {{#\(name)}} where it begins" }
    return message.hasPrefix("Unclosed tag") ? "; close it with }}" : "; mend it, or take it out"
  }

  /// The names that it gives to elements itself, whatever it is given.
  var ids: Set<String> {
    var ids: Set<String> = []
    var rest = text[...]
    while let open = rest.place(of: " id=\"") {
      let id = rest[open.upperBound...].prefix { $0 != "\"" }
      if id.place(of: "{{") == nil { ids.insert(String(id)) }
      rest = rest[id.endIndex...]
    }
    return ids
  }

  private static func tags(in text: String) -> [Tag] {
    var tags: [Tag] = []
    var rest = text[...]
    while let open = rest.place(of: "{{"),
      let close = rest[open.upperBound...].place(of: "}}")
    {
      let inner = rest[open.upperBound..<close.lowerBound].drop(while: \.isWhitespace)
      let name = inner.dropFirst().split(whereSeparator: \.isWhitespace).first ?? ""
      tags.append((open.lowerBound..<close.upperBound, inner.first, String(name)))
      rest = rest[close.upperBound...]
    }
    return tags
  }
}
