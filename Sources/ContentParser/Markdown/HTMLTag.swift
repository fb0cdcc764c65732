import CMarkGFM

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

  /// With the character references that cmark-gfm knows, as in all other words.
  static func decoded(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    var value = value
    return value.withUTF8 { bytes in
      var decoded = cmark_strbuf()
      cmark_strbuf_init(cmark_get_default_mem_allocator(), &decoded, 0)
      defer { cmark_strbuf_free(&decoded) }
      houdini_unescape_html_f(&decoded, bytes.baseAddress, bufsize_t(bytes.count))
      let end = UnsafeBufferPointer(start: decoded.ptr, count: Int(decoded.size))
      return String(decoding: end, as: UTF8.self)
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var endsName: Bool { isSpace || self == UInt8(ascii: "/") }
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
