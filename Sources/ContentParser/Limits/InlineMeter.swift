/// Counts what of a paragraph's marks cmark-gfm may walk over again and again.
struct InlineMeter {
  private var images = Tally(.openImages)
  private var strikes = Tally(.strikes)
  private var mails = Tally(.mails)
  private var nested = Tally(.nestedMarks)
  private var paragraph = Paragraph()

  private typealias Spot = (line: Int, column: Int)

  /// What the paragraph has so far, and where the first of each stands.
  private struct Paragraph {
    var images = 0, firstImage: Spot = (0, 0)
    var marks = 0, openers = 0, firstOpener: Spot = (0, 0)
    var tildes = [0, 0], firstTilde: Spot = (0, 0)
    var mails = 0, firstMail: Spot = (0, 0)
  }

  /// cmark-gfm finds no more addresses than that in one run of text.
  private static let mostMails = 1_000

  var tallies: [Tally] { [images, strikes, mails, nested] }

  mutating func read(_ line: MeteredLine) {
    if line.endsParagraph { paragraph = Paragraph() }
    let bytes = line.bytes
    if paragraph.mails > 0 { count(mails: paragraph.mails, bytes.count) }
    guard !line.kinds.isDisjoint(with: [.mark, .mail, .closingBracket]) else { return }
    var place = 0
    while place < bytes.count {
      let here = (line.number, place)
      switch bytes[place] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        place = readMarks(bytes, at: here) - 1
      case UInt8(ascii: "!") where !Self.isEnded(bytes[(place + 1)...]):
        if paragraph.images == 0 { paragraph.firstImage = here }
        paragraph.images += 1
        open(at: here)
      case UInt8(ascii: "]"): images.add(paragraph.images, from: paragraph.firstImage)
      case UInt8(ascii: "["):
        if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "^") { note() }
      case UInt8(ascii: "@"):
        if paragraph.mails == 0 { paragraph.firstMail = here }
        paragraph.mails += 1
        count(mails: 1, bytes.count)
        note()
      default: break
      }
      place += 1
    }
  }

  private mutating func note() { nested.add(paragraph.openers, from: paragraph.firstOpener) }

  private mutating func count(mails count: Int, _ bytes: Int) {
    mails.add(min(count, Self.mostMails) * bytes, from: paragraph.firstMail)
  }

  private mutating func open(at place: Spot) {
    if paragraph.openers == 0 { paragraph.firstOpener = place }
    paragraph.openers += 1
  }

  /// Reads a run of one mark; returns where it ends.
  private mutating func readMarks(_ bytes: MeteredLine.Bytes, at place: Spot) -> Int {
    let mark = bytes[place.column]
    var end = place.column
    while end < bytes.count, bytes[end] == mark { end += 1 }
    paragraph.marks += 1
    if end < bytes.count, bytes[end] > 0x20 { open(at: place) }
    let length = end - place.column
    guard mark == UInt8(ascii: "~"), length < 3 else { return end }
    if paragraph.tildes == [0, 0] { paragraph.firstTilde = place }
    paragraph.tildes[length - 1] += 1
    let mayClose = place.column > 0 && bytes[place.column - 1] > 0x20
    if mayClose, paragraph.tildes[2 - length] > 0 {
      strikes.add(paragraph.marks, from: paragraph.firstTilde)
    }
    return end
  }

  /// Whether what follows a `!` is no image, or one that surely ends on the line.
  private static func isEnded(_ rest: Slice<MeteredLine.Bytes>) -> Bool {
    guard rest.first == UInt8(ascii: "[") else { return true }
    let end = rest.dropFirst().first {
      [UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), 0x5C, 0x60].contains($0)
    }
    return end == UInt8(ascii: "]")
  }
}
