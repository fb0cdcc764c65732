/// The lines of a file, as its findings count them: in front matter they end at a line feed, in the
/// body, as cmark-gfm has it, at a lone carriage return too.
struct FileLines {
  let bytes: [UInt8]
  /// Offsets of the first byte of each line; a byte order mark stands before all.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let text = bytes.dropFirst(bytes.starts(with: FileText.mark) ? FileText.mark.count : 0)
    let body = FrontMatter(text).body.startIndex
    var starts = [text.startIndex]
    for index in text.indices {
      let isLone =
        index >= body && bytes[index] == 0x0D
        && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if bytes[index] == 0x0A || isLone { starts.append(index + 1) }
    }
    self.starts = starts
  }

  var count: Int { starts.count }

  /// The line in which a byte stands, counted from 0.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line with its end, counted from 0.
  subscript(line: Int) -> Range<Int> {
    starts[line]..<(line + 1 < starts.count ? starts[line + 1] : bytes.count)
  }

  /// The bytes of a line without its end.
  func words(of line: Int) -> ArraySlice<UInt8> {
    let range = self[line]
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[range.lowerBound..<end]
  }
}
