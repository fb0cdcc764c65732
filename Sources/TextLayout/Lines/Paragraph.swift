import ContentModel

/// A block's words as they will be drawn, not yet set into lines.
///
/// The words are one run of UTF-8 whatever their looks, so that where a line may end is seen across
/// the edges of links and emphasis.
struct Paragraph {
  /// The index of its text in the page.
  let block: Int
  /// The block's text, words separated by one space.
  let text: String
  private let textBytes: [UInt8]
  /// The text with the marks of its notes; a line feed stands where the author ended a line.
  let drawn: [UInt8]
  let runs: [Run]
  /// Whether all that is drawn are plain scalars, each a character by itself.
  let isPlain: Bool
  /// Its words, from the first to the last.
  private(set) var words: [Word] = []

  /// Neighbours that look alike and lead to the same place.
  struct Run {
    let look: Look
    /// Where it begins in `drawn`.
    let start: Int
    /// Where it begins in `text`, in bytes; for a note's mark, what follows the mark.
    let textStart: Int
  }

  init(block: Int, text: [UInt8], drawn: [UInt8], runs: [Run]) {
    self.block = block
    self.text = String(decoding: text, as: UTF8.self)
    textBytes = text
    self.drawn = drawn
    isPlain = drawn.plainColumns != nil
    self.runs = isPlain ? runs : runs.keepingCharactersWhole(in: drawn)
    var scanner = WordScanner(self)
    words = scanner.scan()
  }
}

extension Paragraph {
  /// Finds positions, from the start of the text on.
  var offsets: Offsets {
    Offsets(position: Position(block: block, offset: 0), text: textBytes, isPlain: isPlain)
  }

  /// Turns places in a text's bytes, in rising order, into positions, which count characters.
  struct Offsets {
    fileprivate(set) var position: Position
    fileprivate let text: [UInt8]
    fileprivate let isPlain: Bool
    fileprivate var passed = 0

    mutating func position(ofByte byte: Int) -> Position {
      let bytes = text[passed..<max(passed, min(byte, text.count))]
      position.offset +=
        isPlain ? bytes.countOfScalars : String(decoding: bytes, as: UTF8.self).count
      passed = bytes.endIndex
      return position
    }
  }
}

/// What the characters of a span have in common.
struct Look: Hashable {
  var role: Role
  var emphasis: Emphasis = []
  /// The index of what they lead to in the page's targets.
  var target: Int?

  func adding(_ more: Emphasis) -> Look {
    Look(role: role, emphasis: emphasis.union(more), target: target)
  }

  /// How a space looks between words of this look and of another: as what both have in common.
  func shared(with other: Look, role: Role) -> Look {
    Look(
      role: role, emphasis: emphasis.intersection(other.emphasis),
      target: target == other.target ? target : nil)
  }
}

extension [Paragraph.Run] {
  /// The runs with each character wholly in the run that it begins in: a mark set bold over a
  /// letter that is not would else stand alone.
  fileprivate func keepingCharactersWhole(in drawn: [UInt8]) -> Self {
    let text = String(decoding: drawn, as: UTF8.self)
    return map { run in
      let start = text.utf8.index(text.startIndex, offsetBy: run.start)
      guard start < text.endIndex, start.samePosition(in: text) == nil else { return run }
      let moved = text.utf8.distance(from: start, to: text.index(after: start))
      return Paragraph.Run(
        look: run.look, start: run.start + moved, textStart: run.textStart + moved)
    }
  }
}
