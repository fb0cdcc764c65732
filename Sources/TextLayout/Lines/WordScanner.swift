import ContentModel
import Display

/// Finds where a line may end: where UAX #14 says, with these changes, which it allows:
/// - a note's mark hangs on what stands before it, as if it weren't there;
/// - a dash stays with the word before it, with a space between or not; one that opens a word or a
///   line stays with what follows;
/// - an address may end a line after `/`, `?`, `&`, `=`, `-` and `.`, and nowhere else;
/// - a character is never halved.
struct WordScanner {
  private let paragraph: Paragraph
  private let bytes: [UInt8]
  private var rules = LineBreakRules()
  private var words: [Word] = []
  private var start = 0
  /// Where the address that was met last ends.
  private var addressEnd = 0
  /// Where the dash, or row of dashes, that was met last ends, and how it is taken.
  private var dash: (end: Int, class: LineBreakClass?) = (0, nil)
  private lazy var characters = String(decoding: bytes, as: UTF8.self)

  init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    bytes = paragraph.drawn
  }

  mutating func scan() -> [Word] {
    var index = 0
    var marks = paragraph.marks.makeIterator()
    var mark = marks.next()
    while index < bytes.count {
      if let passed = mark, index == passed.lowerBound {
        index = passed.upperBound
        mark = marks.next()
      } else if rules.isInWord, bytes[index].isLetter, index >= addressEnd {
        index += 1
      } else {
        let (scalar, next) = bytes.scalar(at: index)
        if mayEnd(before: scalar, at: index, next: next) { endWord(before: index) }
        index = next
      }
    }
    endWord(before: index)
    return words
  }

  private mutating func endWord(before index: Int) {
    let blank = index < bytes.count && bytes[index - 1].isBlank ? bytes[index - 1] : nil
    let word = start..<(blank == nil ? index : index - 1)
    guard !word.isEmpty else { return }
    let columns =
      bytes[word].plainColumns
      ?? displayWidth(safeText(String(decoding: bytes[word], as: UTF8.self)))
    let isWhole = blank != nil || isAmongIdeographs(index)
    words.append(
      Word(
        bytes: word, columns: columns, gap: blank == nil ? 0 : 1, isWhole: isWhole,
        penalty: isWhole ? penalty(after: word) : Word.penaltyInside,
        endsLine: blank == .lineFeed))
    start = index
  }

  /// Whether an ideograph, or what is written like one, stands before the place or after it.
  private func isAmongIdeographs(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    var before = index - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return bytes.scalar(at: index).0.isWrittenWithoutSpaces
      || bytes.scalar(at: before).0.isWrittenWithoutSpaces
  }

  private func penalty(after word: Range<Int>) -> Int {
    word.count <= 2 && bytes[word].allSatisfy(\.isDigit) ? Word.penaltyAfterNumber : 0
  }

  private mutating func mayEnd(before scalar: Unicode.Scalar, at index: Int, next: Int) -> Bool {
    let `class` = classOfDash(scalar, at: index) ?? LineBreakClass(scalar)
    let bytes = bytes
    let isAllowed = rules.allowEnd(before: `class`) {
      next < bytes.count ? LineBreakClass(bytes.scalar(at: next).0) : nil
    }
    return (isInAddress(index) ? isEndInAddress(index, else: isAllowed) : isAllowed)
      && isCharacterStart(index)
  }

  private mutating func isCharacterStart(_ index: Int) -> Bool {
    guard !paragraph.isPlain, max(bytes[index], bytes[index - 1]) >= 0x80 else { return true }
    let text = characters
    return text.utf8.index(text.startIndex, offsetBy: index).samePosition(in: text) != nil
  }
}

// MARK: Dashes

extension WordScanner {
  /// How a dash is taken: a closing one like an exclamation mark, an opening one like a bracket;
  /// `nil` if the rules know what it is.
  private mutating func classOfDash(_ scalar: Unicode.Scalar, at index: Int) -> LineBreakClass? {
    guard scalar == "-" || scalar == "–" || scalar == "—" else { return nil }
    if index < dash.end { return dash.class }
    var end = index
    while end < bytes.count, case let (next, after) = bytes.scalar(at: end), next == scalar {
      end = after
    }
    let isFirst = index == 0 || bytes[index - 1] == .lineFeed
    let isAfterSpace = index > 0 && bytes[index - 1] == .space
    let isBeforeSpace = end == bytes.count || bytes[end].isBlank
    dash.end = end
    dash.class =
      if isFirst || isAfterSpace && !isBeforeSpace {
        .openPunctuation
      } else if isAfterSpace || scalar == "—" {
        .exclamation
      } else {
        nil
      }
    return dash.class
  }
}

// MARK: Addresses

extension WordScanner {
  /// Whether a byte stands in an address, behind its first slash.
  private mutating func isInAddress(_ index: Int) -> Bool {
    if index < addressEnd { return true }
    let rest = bytes[index...]
    switch bytes[index] {
    case .slash where index > 0 && bytes[index - 1] == .colon && rest.starts(with: "//".utf8),
      .w where rest.starts(with: "www.".utf8):
      addressEnd = rest.firstIndex(where: \.isBlank) ?? bytes.count
      return bytes[index] == .slash
    default: return false
    }
  }

  /// Whether a line may end between a sign that parts the address and what is none.
  private func isEndInAddress(_ index: Int, else isAllowed: Bool) -> Bool {
    guard bytes[index - 1].partsAddress else { return false }
    return bytes[index] < 0x80 ? bytes[index].goesOnAddress : isAllowed
  }
}

extension UInt8 {
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let slash = UInt8(ascii: "/")
  fileprivate static let w = UInt8(ascii: "w")

  var isBlank: Bool { self == .space || self == .lineFeed }

  fileprivate var partsAddress: Bool { "/?&=-.".utf8.contains(self) }

  fileprivate var goesOnAddress: Bool {
    isLetter || isDigit || "%~_@+#$*".utf8.contains(self)
  }
}

extension Paragraph {
  /// Where the marks of notes stand.
  fileprivate var marks: [Range<Int>] {
    runs.indices.compactMap { index in
      guard runs[index].look.role == .noteMark else { return nil }
      return runs[index].start..<(index + 1 < runs.count ? runs[index + 1].start : drawn.count)
    }
  }
}
