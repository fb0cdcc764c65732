import CMarkGFM

/// Formulas between dollar signs, as GitHub and Pandoc find them: `$x_1$`, `$$\int_0^1 x\,dx$$`. cmark-gfm
/// knows none, and would take their backslashes and asterisks for its own marks. A backslash before
/// each sign keeps them as they were written.
///
/// Dollars of money are no formula: one opens before no space and behind no letter or digit, and closes
/// behind no space and before no letter or digit.
struct Mathematics {
  /// Where each formula stands in the text.
  private(set) var spans: [Range<Int>] = []
  private let text: UnsafeBufferPointer<UInt8>

  /// - Parameter lines: Of the text, within the limits of Markdown: it is parsed to know what is code.
  init(_ text: UnsafeBufferPointer<UInt8>, _ lines: SourceLines) {
    self.text = text
    guard let tree = MarkdownTree(text) else { return }
    let addresses = BareAddresses.spans(in: text)
    let iterator = cmark_iter_new(tree.root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { break }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      switch NodeKind(node) {
      case .paragraph, .heading, .tableRow:
        let first = Int(cmark_node_get_start_line(node)) - 1
        let last = max(first, Int(cmark_node_get_end_line(node)) - 1)
        guard first >= 0, last < lines.count else { continue }
        let start = max(lines.start(of: first), spans.last?.upperBound ?? 0)
        var reader = FormulaReader(
          text: text, addresses: addresses, place: start, end: lines.end(of: last))
        spans += reader.read()
      default: break
      }
    }
  }

  /// Whether the text can hold a formula at all: a dollar behind no space and before no letter.
  static func isLikely(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = text.firstIndex(of: .dollar)
    while let dollar = place {
      let isEnd = dollar > 0 && text[dollar - 1] > 0x20
      if isEnd, dollar + 1 == text.count || !text[dollar + 1].isWordByte { return true }
      place = text[(dollar + 1)...].firstIndex(of: .dollar)
    }
    return false
  }

  /// The backslashes that keep the formulas as they are.
  var insertions: [Insertions.Insertion] {
    spans.flatMap { span -> [Insertions.Insertion] in
      // What begins a line of a block quotation is no part of the formula.
      var isMargin = false
      return span.compactMap { offset in
        let byte = text[offset]
        if byte == 0x0A || byte == 0x0D { isMargin = true }
        if isMargin, byte > 0x20, byte != UInt8(ascii: ">") { isMargin = false }
        return !isMargin && byte.isMark ? (offset, [UInt8(ascii: "\\")]) : nil
      }
    }
  }
}

/// Finds the formulas of one run of words. Every byte is looked at a few times.
private struct FormulaReader {
  let text: UnsafeBufferPointer<UInt8>
  /// No dollar in one of these is any formula's.
  let addresses: [Range<Int>]
  var place: Int
  let end: Int
  /// Lengths of rows of backticks that nothing closes from here on, and whether `$$` is one.
  private var unclosed: Set<Int> = []
  private var hasDisplay = true

  init(text: UnsafeBufferPointer<UInt8>, addresses: [Range<Int>], place: Int, end: Int) {
    (self.text, self.addresses, self.place, self.end) = (text, addresses, place, end)
  }

  mutating func read() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    while place < end {
      switch text[place] {
      case UInt8(ascii: "\\"): place += 2
      case UInt8(ascii: "`"): passCode()
      case UInt8(ascii: "<"): passTag()
      case .dollar:
        if let behind = endOfAddress(around: place) {
          place = behind
          continue
        }
        guard let close = closing else {
          place += byte(place + 1) == .dollar ? 2 : 1
          continue
        }
        spans.append(place..<close)
        place = close
      default: place += 1
      }
    }
    return spans
  }

  private func byte(_ place: Int) -> UInt8 { place >= 0 && place < end ? text[place] : 0x20 }

  /// Just after the dollars that close the formula that opens here.
  private var closing: Int? {
    mutating get {
      if byte(place + 1) == .dollar { return closingOfDisplay() }
      let next = byte(place + 1)
      guard next > 0x20, next != UInt8(ascii: "`"), place == 0 || !text[place - 1].isWordByte,
        let close = nextDollar(from: place + 1)
      else { return nil }
      let isEnd = byte(close - 1) > 0x20 && !byte(close + 1).isWordByte
      return isEnd && byte(close + 1) != .dollar ? close + 1 : nil
    }
  }

  private mutating func closingOfDisplay() -> Int? {
    guard hasDisplay else { return nil }
    var from = place + 2
    while let close = nextDollar(from: from) {
      if byte(close + 1) == .dollar { return close > place + 2 ? close + 2 : nil }
      from = close + 1
    }
    hasDisplay = false
    return nil
  }

  private func nextDollar(from start: Int) -> Int? {
    var place = start
    while place < end {
      if text[place] == .dollar {
        guard let behind = endOfAddress(around: place) else { return place }
        place = behind
      } else {
        place += text[place] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return nil
  }

  /// Where the address ends that a place is in; `nil` if it is in none.
  private func endOfAddress(around place: Int) -> Int? {
    var (low, high) = (0, addresses.count)
    while low < high {
      let middle = (low + high) / 2
      if addresses[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < addresses.count && addresses[low].contains(place)
      ? addresses[low].upperBound : nil
  }

  /// Passes a code span, or backticks that open none.
  private mutating func passCode() {
    let length = row(at: place)
    place += length
    guard !unclosed.contains(length) else { return }
    var next = place
    while next < end {
      let row = row(at: next)
      if row == length {
        place = next + row
        return
      }
      next += max(1, row)
    }
    unclosed.insert(length)
  }

  private func row(at start: Int) -> Int {
    var place = start
    while byte(place) == UInt8(ascii: "`") { place += 1 }
    return place - start
  }

  /// Passes a tag, or an address in angle brackets.
  private mutating func passTag() {
    place += 1
    guard byte(place) == UInt8(ascii: "/") || byte(place).isWordByte else { return }
    var next = place
    while next < end, text[next] != UInt8(ascii: "<"), text[next] != 0x0A {
      next += 1
      if text[next - 1] == UInt8(ascii: ">") {
        place = next
        return
      }
    }
  }
}

extension UInt8 {
  fileprivate static let dollar = UInt8(ascii: "$")

  fileprivate var isWordByte: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20) || self >= 0x80
  }

  /// A sign that CommonMark lets a backslash keep; a bar parts cells, whatever stands before it.
  fileprivate var isMark: Bool {
    switch self {
    case .dollar, UInt8(ascii: "|"): false
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
