import ContentModel

/// An attribution taken apart. Its parts are separated by commas; the first is the speaker, the
/// last but for `fragment` the date, and what is between them the occasion.
struct AttributionLine {
  private(set) var speaker: EntityID?
  private(set) var speakerName = ""
  private(set) var occasion = ""
  private(set) var date: PartialDate?
  private(set) var dateText = ""
  private(set) var isFragment = false
  /// Whether it ends in the mark of a note that isn't there, which has a diagnostic already.
  private(set) var hasLooseMark = false
  /// Whether the speaker is a link that leads nowhere, which has a diagnostic already.
  private(set) var isLinkBroken = false

  init(_ inlines: [Inline]) {
    let isLinked = takeLink(inlines)
    let tail = takeLooseMarks(from: Array(inlines.dropFirst(isLinked ? 2 : 0)).plainText)
    var parts = tail.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { Substring($0).trimmingSpaces }
    if isLinked {
      if parts.first?.isEmpty == true { parts.removeFirst() }
    } else if let first = parts.first {
      speakerName = String(first.drop { $0 == "—" || $0 == " " })
      parts.removeFirst()
    }
    if parts.last == "fragment" {
      isFragment = true
      parts.removeLast()
    }
    if let last = parts.last, let date = PartialDate(prose: last) {
      (self.date, dateText) = (date, String(last))
      parts.removeLast()
    } else if parts.last == "undated" {
      dateText = "undated"
      parts.removeLast()
    }
    occasion = parts.joined(separator: ", ")
  }

  /// The text without the marks of notes at its end, as they stand there where the notes are missing.
  private mutating func takeLooseMarks(from text: String) -> String {
    var rest = text[...].trimmingSpaces
    while rest.utf8.last == UInt8(ascii: "]"), let open = rest.lastIndex(of: "["),
      rest[open...].hasPrefix("[^")
    {
      hasLooseMark = true
      rest = rest[..<open].trimmingSpaces
    }
    return hasLooseMark ? String(rest) : text
  }

  /// Takes the speaker from the link after the dash; whether there is one.
  private mutating func takeLink(_ inlines: [Inline]) -> Bool {
    guard inlines.count > 1, case .text(let dash) = inlines[0].kind,
      dash.allSatisfy({ $0 == "—" || $0 == " " }),
      case .link(let target, let name) = inlines[1].kind
    else { return false }
    speakerName = name.plainText
    switch target {
    case .entry(let id, _) where id.folder == "people" || id.folder == "sources": speaker = id
    case .unresolved: isLinkBroken = true
    default: break
    }
    return true
  }
}
