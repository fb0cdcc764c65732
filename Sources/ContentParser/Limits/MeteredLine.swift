/// One line as the meters see it: what may carry on or open lists and quotations, and the rest.
/// Where a line may be read in two ways it is the way that costs more.
struct MeteredLine {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  let bytes: Bytes
  /// Counted from 0 in the body.
  let number: Int
  let kinds: LineKinds
  /// Where the words begin, after indentation and marks.
  private(set) var start = 0
  /// How many open blocks the indentation can carry on.
  private(set) var indentation = 0
  /// How many blocks the marks can open or carry on.
  private(set) var marks = 0
  /// Whether a paragraph surely ends before the line.
  private(set) var endsParagraph = false

  var isBlank: Bool { start == bytes.count }
  var words: Bytes { Bytes(rebasing: bytes[start...]) }

  init(_ bytes: Bytes, number: Int) {
    self.bytes = bytes
    self.number = number
    kinds = LineKinds(bytes)
    var gap = 0
    var isCertain = true
    while start < bytes.count {
      switch bytes[start] {
      case 0x20: (indentation, gap, start) = (indentation + 1, gap + 1, start + 1)
      // A tab is up to four columns, and two columns carry on an item and its list.
      case 0x09: (indentation, gap, start) = (indentation + 4, gap + 4, start + 1)
      case UInt8(ascii: ">"):
        // Further in it would be a word of the paragraph.
        isCertain = isCertain && gap <= 3
        (marks, gap, start) = (marks + 1, 0, start + 1)
      default:
        let length = Self.markLength(bytes[start...])
        if length == 0 { return }
        if marks == 0, gap <= 3, isBullet(before: start + length) { endsParagraph = true }
        isCertain = false
        (marks, gap, start) = (marks + 2, 0, start + length)
      }
    }
    if isCertain { endsParagraph = true }
  }

  /// Whether a bullet with words after it, which no paragraph goes on after, ends here.
  private func isBullet(before end: Int) -> Bool {
    bytes[end - 1] != UInt8(ascii: ":")
      && !(0x30...0x39).contains(bytes[start])
      && bytes[end...].contains { $0 != 0x20 && $0 != 0x09 }
  }

  /// The length of a list's or note's mark; 0 if there is none.
  private static func markLength(_ rest: Slice<Bytes>) -> Int {
    guard let first = rest.first else { return 0 }
    let start = rest.startIndex
    var end = start
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end = start + 1
    case 0x30...0x39:
      end = start + rest.prefix(10).prefix { (0x30...0x39).contains($0) }.count
      guard end < rest.endIndex, rest[end] == UInt8(ascii: ".") || rest[end] == UInt8(ascii: ")")
      else { return 0 }
      end += 1
    case UInt8(ascii: "["):
      guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 <= 0x20 }),
        rest.starts(with: [0x5B, 0x5E]), close + 1 < rest.endIndex,
        rest[close] == UInt8(ascii: "]"), rest[close + 1] == UInt8(ascii: ":")
      else { return 0 }
      return close + 2 - start
    default: return 0
    }
    let isMark = end == rest.endIndex || rest[end] == 0x20 || rest[end] == 0x09
    return isMark ? end - start : 0
  }
}
