/// Reads the plainest YAML, `key: value` and `key: "value"` lines alone, as nearly all front
/// matter is. With Yams alone a companion took a third longer to load.
///
/// What it accepts, it reads as Yams does (a test compares them); for everything else it gives
/// `nil`, and Yams decides.
struct TidyFields {
  private(set) var fields: [Field] = []

  /// `firstLine` is where the YAML begins in the file.
  init?(_ yaml: ArraySlice<UInt8>, firstLine: Int) {
    var line = firstLine
    for text in yaml.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if text.isEmpty && text.endIndex == yaml.endIndex { break }
      guard let (key, value) = Self.field(text), !fields.contains(where: { $0.key == key }) else {
        return nil
      }
      fields.append(Field(key: key, value: .text(value), line: line, column: 1))
      line += 1
    }
    if fields.isEmpty { return nil }
  }

  private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: String)? {
    let key = line.prefix { (0x61...0x7A).contains($0) || $0 == 0x2D }
    let rest = line[key.endIndex...]
    guard let first = key.first, first != 0x2D, rest.starts(with: [0x3A, 0x20]) else { return nil }
    let value = rest.dropFirst(2)
    guard let text = quoted(value) ?? plain(value) else { return nil }
    return (String(decoding: key, as: UTF8.self), String(decoding: text, as: UTF8.self))
  }

  /// What stands between two double quotes, if nothing in it is escaped.
  private static func quoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let quote = UInt8(ascii: "\"")
    guard value.count >= 2, value.first == quote, value.last == quote else { return nil }
    let text = value.dropFirst().dropLast()
    let isPlain = text.allSatisfy { $0 != quote && $0 != UInt8(ascii: "\\") }
    return isPlain && isPrintable(text) ? text : nil
  }

  /// A value that begins with a letter or digit and holds nothing that YAML would read as a mark.
  private static func plain(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = value.first, let last = value.last, last != 0x20, last != 0x3A else {
      return nil
    }
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...: break
    default: return nil
    }
    var previous: UInt8 = 0
    for byte in value {
      if byte == 0x20 && previous == 0x3A || byte == 0x23 && previous == 0x20 { return nil }
      previous = byte
    }
    return isPrintable(value) ? value : nil
  }

  /// Whether there is nothing that YAML takes for a line end or refuses: controls, U+0080 to
  /// U+009F, U+2028 and U+2029, and all from U+F000 on.
  private static func isPrintable(_ text: ArraySlice<UInt8>) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text {
      if byte < 0x20 || byte == 0x7F || byte >= 0xEF { return false }
      if before.1 == 0xC2 && byte < 0xA0 { return false }
      if before == (0xE2, 0x80) && (0xA8...0xA9).contains(byte) { return false }
      before = (before.1, byte)
    }
    return true
  }
}
