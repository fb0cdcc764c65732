/// Where the items of a file's list stand, which Foundation's reader doesn't tell.
public enum JSONItems {
  /// A line and, in Unicode scalars, a column; both from 1.
  public struct Place: Hashable, Sendable {
    public var line = 1
    public var column = 1

    public init() {}
  }

  /// - Parameter text: JSON (RFC 8259): a list, or an object that has one.
  /// - Returns: Where each item stands: of the list, or of every list in the object.
  public static func places(in text: String) -> [Place] {
    let bytes = Array(text.utf8)
    let isObject = bytes.first { "[{".utf8.contains($0) } == UInt8(ascii: "{")
    var scan = JSONScan(bytes, itemsAt: isObject ? 2 : 1)
    guard scan.fault() == nil else { return [] }
    var place = Place()
    var before = 0
    return scan.items.map { item in
      let lines = bytes[before..<item].lines
      before = item
      if lines.count > 1 { place.column = 1 }
      place.line += lines.count - 1
      place.column += lines.last?.count { $0 & 0xC0 != 0x80 } ?? 0
      return place
    }
  }
}
