/// What cmark-gfm is given besides the bytes of a text, so that it reads what the author meant.
struct Insertions {
  /// Bytes put in before an offset of the text.
  typealias Insertion = (offset: Int, bytes: [UInt8])

  /// The text with all of them; empty if there are none.
  private(set) var bytes: [UInt8] = []
  /// Of the bytes put in: the line, counted from 0, and the offset in the line, those before counted.
  private(set) var places: [Int: [Int]] = [:]

  /// - Parameter insertions: In the order of their offsets.
  init(_ insertions: [Insertion], in text: UnsafeBufferPointer<UInt8>) {
    guard !insertions.isEmpty else { return }
    bytes.reserveCapacity(text.count + 2 * insertions.count)
    var (line, lineStart, next) = (0, 0, 0)
    for (offset, byte) in text.enumerated() {
      while next < insertions.count, insertions[next].offset == offset {
        let place = bytes.count - lineStart
        places[line, default: []] += place..<place + insertions[next].bytes.count
        bytes += insertions[next].bytes
        next += 1
      }
      bytes.append(byte)
      let isPair = byte == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D && !isPair { (line, lineStart) = (line + 1, bytes.count) }
    }
  }
}
