import Display

/// A text as HTML and XML show it: the one way for words of the content into a page. Signs of markup
/// are escaped, also for values of attributes; what could be obeyed or can't be seen is made safe.
func escaped(_ text: some StringProtocol) -> String {
  let safe = safeWords(text)
  guard safe.utf8.contains(where: \.isMarkup) else { return safe }
  var escaped: [UInt8] = []
  escaped.reserveCapacity(safe.utf8.count + 16)
  for byte in safe.utf8 {
    switch byte {
    case UInt8(ascii: "&"): escaped += "&amp;".utf8
    case UInt8(ascii: "<"): escaped += "&lt;".utf8
    case UInt8(ascii: ">"): escaped += "&gt;".utf8
    case UInt8(ascii: "\""): escaped += "&quot;".utf8
    case UInt8(ascii: "'"): escaped += "&#39;".utf8
    default: escaped.append(byte)
    }
  }
  return String(decoding: escaped, as: UTF8.self)
}

/// Text that keeps its lines, each escaped.
func escapedLines(_ text: some StringProtocol, joinedBy separator: String = "\n") -> String {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { escaped($0) }
        .joined(separator: "    ")
    }
    .joined(separator: separator)
}

/// The text as a template is given it, which escapes it itself.
func shown(_ text: some StringProtocol) -> TemplateValue { .text(safeWords(text)) }

/// The text in one line, without what could be obeyed or can't be seen.
func safeWords(_ text: some StringProtocol) -> String { safeText(text.withPlainSpaces) }

extension StringProtocol {
  /// The same with a space for each tab or line end.
  var withPlainSpaces: String {
    guard utf8.contains(where: { (0x09...0x0D).contains($0) }) else { return String(self) }
    return String(
      decoding: utf8.map { (0x09...0x0D).contains($0) ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
