/// Where the items of a file's list stand, which Foundation's reader doesn't tell.
public enum JSONItems {
  /// - Parameter text: JSON (RFC 8259): a list, or an object that has one.
  /// - Returns: The line of each item, from 1: of the list, or of every list in the object.
  public static func lines(in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    let isObject = bytes.first { "[{".utf8.contains($0) } == UInt8(ascii: "{")
    var scan = JSONScan(bytes, itemsAt: isObject ? 2 : 1)
    guard scan.fault() == nil else { return [] }
    var line = 1
    var before = 0
    return scan.items.map { item in
      line += bytes[before..<item].lines.count - 1
      before = item
      return line
    }
  }
}
