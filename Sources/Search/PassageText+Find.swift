import ContentModel

extension PassageText {
  /// Where the passage stands; `nil` if that is not certain: the note is then an orphan.
  ///
  /// Text is compared as search folds it: case, accents, kinds of quotation mark and dash, and
  /// white space make no difference. The words must stand there in full, and cut at words as they
  /// were (“gun” is not found in “begun”). Wherever they stand, *agreement* is how many characters
  /// around there are as they were: the words themselves, and the unbroken run of the prefix and
  /// of the suffix on either side of them. Then:
  ///
  /// 1. If everything agrees in one place, prefix and suffix to their ends, it is there. If it
  ///    does in several, no one can tell.
  /// 2. Otherwise it is where most agrees, if that is enough (`agreementNeeded`), and clearly more
  ///    than anywhere else (`leadNeeded`).
  ///
  /// So a sentence that moved is found by its own length, a word by what moved along with it; and
  /// a word whose neighbours on both sides are gone is taken for another of the same kind.
  public func find(_ passage: TextQuote) -> Range<Position>? {
    guard case .one(let range) = places(of: SoughtPassage(passage)) else { return nil }
    return range
  }

  /// The same, of words that another program chose: context that is short, or missing, isn't known there,
  /// and is no page's end; what is given must agree.
  func places(ofForeign passage: TextQuote) -> PassagePlaces {
    places(of: SoughtPassage(passage, isForeign: true))
  }

  private func places(of sought: SoughtPassage) -> PassagePlaces {
    let candidates = sought.candidates(in: folded)
    let whole = candidates.filter(\.isWhole)
    if whole.count > 1 { return .several }
    let sorted = candidates.sorted { $0.agreement > $1.agreement }
    guard let best = whole.first ?? sorted.first else { return .none }
    if !best.isWhole {
      let next = sorted.dropFirst().first?.agreement ?? 0
      guard best.agreement >= Self.agreementNeeded else { return .none }
      guard best.agreement >= next + Self.leadNeeded else { return .several }
    }
    guard let range = folded.ranges(of: [best.range]).first else { return .none }
    return .one(position(of: range.lowerBound)..<position(of: range.upperBound))
  }

  /// How many characters must agree where not all do. Of the stretches of 32 characters in this
  /// companion's pages, 3 in a thousand occur again on their page; of 24, 7; of 16, 22.
  static let agreementNeeded = 32

  /// By how many characters, about a word, one place must agree better than every other.
  static let leadNeeded = 8
}

/// In how many places a passage may stand.
enum PassagePlaces: Equatable {
  case none
  case one(Range<Position>)
  case several
}

/// A passage folded for comparison.
private struct SoughtPassage {
  struct Candidate {
    /// In the folded text.
    var range: Range<Int>
    var agreement: Int
    var isWhole: Bool
  }

  private let words: [UInt8]
  private let before: Context
  private let after: Context

  /// - Parameter isForeign: Whether the page needn't end where its context does.
  init(_ passage: TextQuote, isForeign: Bool = false) {
    let exact = FoldedText(passage.exact).bytes
    words = exact.trimmed { $0 == .space }
    before = Context(
      passage.prefix, outwards: { $0.reversed() }, edge: exact.first, isForeign: isForeign)
    after = Context(passage.suffix, outwards: { $0 }, edge: exact.last, isForeign: isForeign)
  }

  /// The places where the words stand.
  func candidates(in text: FoldedText) -> [Candidate] {
    var candidates: [Candidate] = []
    var start = 0
    while let found = text.firstOccurrence(of: words, from: start) {
      start = found + 1
      let end = found + words.count
      let outside = (before: text.bytes[..<found].reversed(), after: text.bytes[end...])
      guard before.cutsAWord == isInsideAWord(outside.before.first, words.first),
        after.cutsAWord == isInsideAWord(outside.after.first, words.last)
      else { continue }
      let left = before.run(along: outside.before)
      let right = after.run(along: outside.after)
      candidates.append(
        Candidate(
          range: found..<end, agreement: words.characters + left.characters + right.characters,
          isWhole: left.isWhole && right.isWhole))
    }
    return candidates
  }
}

/// What stands on one side of a passage, from it outwards.
private struct Context {
  private let bytes: [UInt8]
  /// Whether the page ends where the context does.
  private let endsThePage: Bool
  /// Whether the passage ends on this side inside a word.
  let cutsAWord: Bool

  init(_ text: String, outwards: ([UInt8]) -> [UInt8], edge: UInt8?, isForeign: Bool) {
    let folded = outwards(FoldedText(text).bytes)
    bytes = Array(folded.drop { $0 == .space })
    endsThePage = !isForeign && text.count < TextQuote.contextLength
    cutsAWord = isInsideAWord(folded.first, edge)
  }

  /// How far the text outside agrees, and whether it does to the end.
  func run(along outside: some Sequence<UInt8>) -> (characters: Int, isWhole: Bool) {
    var outside = outside.drop { $0 == .space }.makeIterator()
    var length = 0
    while length < bytes.count, let byte = outside.next(), byte == bytes[length] { length += 1 }
    let isWhole = length == bytes.count && (!endsThePage || outside.next() == nil)
    return (bytes[..<length].characters, isWhole)
  }
}

private func isInsideAWord(_ a: UInt8?, _ b: UInt8?) -> Bool {
  a?.isOfWord == true && b?.isOfWord == true
}

extension Sequence<UInt8> {
  /// How many scalars the UTF-8 has.
  fileprivate var characters: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}
