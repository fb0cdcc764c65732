/// One piece of raw HTML that cmark-gfm found among words, taken apart.
struct HTMLTag {
  enum Form: Equatable { case opening, closing, comment }

  let form: Form
  /// In lowercase; empty for a comment.
  let name: String
  /// Names in lowercase; the first of a name counts.
  private(set) var attributes: [String: String] = [:]

  /// `nil` if it is no tag and no comment, such as a processing instruction.
  init?(_ literal: String) {
    var rest = literal.utf8[...]
    guard rest.popFirst() == UInt8(ascii: "<"), rest.popLast() == UInt8(ascii: ">") else {
      return nil
    }
    if rest.starts(with: "!--".utf8) {
      (form, name) = (.comment, "")
      return
    }
    form = rest.first == UInt8(ascii: "/") ? .closing : .opening
    if form == .closing { rest.removeFirst() }
    let name = rest.prefix { !$0.endsName }
    guard let first = name.first, first.isLetter else { return nil }
    self.name = String(Substring(name)).lowercased()
    rest = rest[name.endIndex...]
    while let (key, value) = Self.takeAttribute(from: &rest) {
      if attributes[key] == nil { attributes[key] = value }
    }
  }

  private static func takeAttribute(from rest: inout Substring.UTF8View) -> (String, String)? {
    rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") }
    let key = rest.prefix { !$0.endsName && $0 != UInt8(ascii: "=") }
    if key.isEmpty { return nil }
    rest = rest[key.endIndex...].drop(while: \.isSpace)
    let name = String(Substring(key)).lowercased()
    guard rest.first == UInt8(ascii: "=") else { return (name, "") }
    rest = rest.dropFirst().drop(while: \.isSpace)
    let value: Substring.UTF8View
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      rest.removeFirst()
      value = rest.prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
    } else {
      value = rest.prefix { !$0.isSpace }
      rest = rest[value.endIndex...]
    }
    return (name, decoded(String(Substring(value))))
  }

  /// With the six character references that are met most.
  static func decoded(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    return [
      ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"),
      ("&amp;", "&"),
    ]
    .reduce(value) { $0.replacing($1.0, with: $1.1) }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var endsName: Bool { isSpace || self == UInt8(ascii: "/") }
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
