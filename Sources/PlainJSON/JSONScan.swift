/// Walks over JSON without making anything of it; how deep it is nested costs nothing.
struct JSONScan {
  private enum Wanted { case value, firstValue, key, firstKey, colon, next }

  let bytes: [UInt8]
  private var index = 0
  /// The ends of what is open.
  private var open: [UInt8] = []
  private var wanted = Wanted.value
  private let depth: Int
  /// What is wrong where it is.
  private(set) var reason = "this is not JSON"
  /// How deep Foundation's reader goes.
  private static let deepest = 512
  /// Where the items of lists begin that are open so deep, in bytes.
  private(set) var items: [Int] = []

  /// - Parameter depth: How much is open around the items whose places are wanted; 1 is the outermost.
  init(_ bytes: [UInt8], itemsAt depth: Int = 0) {
    self.bytes = bytes
    self.depth = depth
  }

  /// Where it is wrong, in bytes; `nil` if it isn't.
  mutating func fault() -> Int? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while true {
      skipBlanks()
      guard index < bytes.count else { return open.isEmpty && wanted == .next ? nil : index }
      let start = index
      guard takePart() else { return max(start, min(index, bytes.count)) }
    }
  }

  private mutating func skipBlanks() {
    while index < bytes.count, " \t\n\r".utf8.contains(bytes[index]) { index += 1 }
  }

  private mutating func takePart() -> Bool {
    let byte = bytes[index]
    switch (wanted, byte) {
    case (.next, _): return takeNext(byte)
    case (.colon, UInt8(ascii: ":")):
      index += 1
      wanted = .value
      return true
    case (.firstKey, UInt8(ascii: "}")), (.firstValue, UInt8(ascii: "]")):
      return close()
    case (.key, UInt8(ascii: "\"")), (.firstKey, UInt8(ascii: "\"")):
      wanted = .colon
      return takeText()
    case (.value, _), (.firstValue, _): return takeValue(byte)
    default: return false
    }
  }

  private mutating func takeNext(_ byte: UInt8) -> Bool {
    guard let end = open.last else { return false }
    if byte == end { return close() }
    guard byte == UInt8(ascii: ",") else { return false }
    index += 1
    wanted = end == UInt8(ascii: "}") ? .key : .value
    return true
  }

  private mutating func close() -> Bool {
    index += 1
    open.removeLast()
    wanted = .next
    return true
  }

  private mutating func takeValue(_ byte: UInt8) -> Bool {
    wanted = .next
    if open.count == depth, open.last == UInt8(ascii: "]") { items.append(index) }
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < Self.deepest else {
        reason = "this nests too deep"
        return false
      }
      return takeOpening(byte)
    case UInt8(ascii: "\""): return takeText()
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return takeNumber()
    }
  }

  private mutating func takeOpening(_ byte: UInt8) -> Bool {
    let isObject = byte == UInt8(ascii: "{")
    open.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    wanted = isObject ? .firstKey : .firstValue
    index += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private mutating func takeText() -> Bool {
    index += 1
    while index < bytes.count, bytes[index] >= 0x20 {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return true }
      guard byte != UInt8(ascii: "\\") || takeEscape() else { return false }
    }
    return false
  }

  private mutating func takeEscape() -> Bool {
    guard index < bytes.count, "\"\\/bfnrtu".utf8.contains(bytes[index]) else { return false }
    index += 1
    guard bytes[index - 1] == UInt8(ascii: "u") else { return true }
    guard let unit = unit(at: index) else { return false }
    index += 4
    guard UTF16.isSurrogate(unit) else { return true }
    guard UTF16.isLeadSurrogate(unit), bytes[index...].starts(with: "\\u".utf8),
      let other = self.unit(at: index + 2), UTF16.isTrailSurrogate(other)
    else {
      index -= 5
      reason = "this is half a character"
      return false
    }
    index += 6
    return true
  }

  /// The four hexadecimal digits at an index.
  private func unit(at start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    let digits = bytes[start..<(start + 4)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func takeDigits() -> Bool {
    let start = index
    while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
    return index > start
  }

  private mutating func takeNumber() -> Bool {
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let isZero = index < bytes.count && bytes[index] == UInt8(ascii: "0")
    let start = index
    guard takeDigits() else { return false }
    if isZero, index > start + 1 {
      index = start + 1
      return false
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard takeDigits() else { return false }
    }
    if index < bytes.count, "eE".utf8.contains(bytes[index]) {
      index += 1
      if index < bytes.count, "+-".utf8.contains(bytes[index]) { index += 1 }
      guard takeDigits() else { return false }
    }
    return true
  }
}
