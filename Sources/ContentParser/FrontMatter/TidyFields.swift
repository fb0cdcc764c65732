/// Reads the plainest YAML, as nearly all front matter is: lines of `key: value` and `key: "value"`,
/// and below a `key:` alone a list of such lines, each member two spaces in. With libyaml alone a
/// companion took a third longer to load.
///
/// What it accepts, it reads as libyaml does (a test compares them); for everything else it gives
/// `nil`, and libyaml decides.
struct TidyFields {
  private(set) var fields: [Field] = []
  /// The members of the list that the last field is, each with its fields.
  private var members: [[Field]]?

  /// `firstLine` is where the YAML begins in the file.
  init?(_ yaml: ArraySlice<UInt8>, firstLine: Int) {
    var line = firstLine
    for text in yaml.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if text.isEmpty && text.endIndex == yaml.endIndex { break }
      guard take(text, line) else { return nil }
      line += 1
    }
    guard closeList(), !fields.isEmpty else { return nil }
  }

  private static let dash: [UInt8] = Array("  - ".utf8)
  private static let indent: [UInt8] = Array("    ".utf8)

  /// - Returns: Whether the line is one that is read here.
  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) -> Bool {
    if line.first != 0x20 {
      guard closeList() else { return false }
      if line.last == 0x3A, let key = Self.key(line.dropLast()), !Self.holds(fields, key) {
        fields.append(Field(key: key, value: .list([]), line: number, column: 1))
        members = []
        return true
      }
      return Self.add(line, number, column: 1, to: &fields)
    }
    guard var members else { return false }
    if line.starts(with: Self.dash) {
      members.append([])
    } else if members.isEmpty || !line.starts(with: Self.indent) {
      return false
    }
    guard Self.add(line.dropFirst(4), number, column: 5, to: &members[members.count - 1]) else {
      return false
    }
    self.members = members
    return true
  }

  /// Ends the list that is open.
  /// - Returns: Whether there is none, or it has members.
  private mutating func closeList() -> Bool {
    guard let members else { return true }
    self.members = nil
    fields[fields.count - 1].value = .list(
      members.map { Field.Item(value: .fields($0), line: $0[0].line, column: $0[0].column) })
    return !members.isEmpty
  }

  /// Adds the field of a line; `false` if it is none, or its key is there already.
  private static func add(
    _ line: ArraySlice<UInt8>, _ number: Int, column: Int, to fields: inout [Field]
  ) -> Bool {
    guard let (key, value) = field(line), !holds(fields, key) else { return false }
    fields.append(Field(key: key, value: .text(value), line: number, column: column))
    return true
  }

  private static func holds(_ fields: [Field], _ key: String) -> Bool {
    fields.contains { $0.key == key }
  }

  private static func key(_ text: ArraySlice<UInt8>) -> String? {
    let isName = text.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
    guard let first = text.first, first != 0x2D, isName else { return nil }
    return String(decoding: text, as: UTF8.self)
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
