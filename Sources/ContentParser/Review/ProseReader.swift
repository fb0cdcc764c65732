import ContentModel

/// Cuts inlines into words. A word may run over the end of an inline, but not of a link.
struct ProseReader {
  private(set) var words: [Prose.Word] = []
  private(set) var marks: [(label: String, range: SourceRange)] = []
  private(set) var links: [(page: EntityID, words: Range<Int>)] = []
  private(set) var hasLooseMark = false
  private(set) var hasBrokenLink = false
  /// The last character that is no space.
  private(set) var last: Character?
  private var word = ""
  private var place = (line: 1, column: 1)
  private var link: EntityID?
  private var sentence = 0
  private var hasStopped = false

  init(_ inlines: [Inline]) {
    read(inlines, link: nil)
    endWord()
  }

  private mutating func read(_ inlines: [Inline], link: EntityID?) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text): read(text, at: inline.range, link: link)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .raised(let inner), .lowered(let inner), .image(_, let inner):
        read(inner, link: link)
      case .link(.entry(let page, _), let inner):
        endWord()
        let start = words.count
        read(inner, link: page)
        endWord()
        links.append((page, start..<words.count))
      case .link(let target, let inner):
        if case .unresolved = target { hasBrokenLink = true }
        read(inner, link: link)
      case .note(let label): marks.append((label, inline.range))
      case .softBreak, .lineBreak: read(" ", at: inline.range, link: link)
      case .code: endWord()
      case .anchor: break
      }
    }
  }

  private mutating func read(_ text: String, at range: SourceRange, link: EntityID?) {
    var column = range.startColumn
    if text.utf8.contains(UInt8(ascii: "[")), text.contains("[^") { hasLooseMark = true }
    for character in text {
      if character.isLetter || character.isNumber || "-’'".contains(character) {
        if word.isEmpty { (place, self.link) = ((range.startLine, column), link) }
        if hasStopped, word.isEmpty { hasStopped = false }
        word.append(character)
      } else {
        // An initial's full stop ends no sentence.
        let isInitial = word.count == 1
        endWord()
        if ".!?".contains(character), !isInitial { hasStopped = true }
        if character == " ", hasStopped { (sentence, hasStopped) = (sentence + 1, false) }
      }
      if character != " " { last = character }
      column += character.utf8.count
    }
  }

  private mutating func endWord() {
    if word.isEmpty { return }
    let text = word.withoutPossessive
    word = ""
    guard !text.isEmpty else { return }
    words.append(
      Prose.Word(
        text: text, lower: text.lowercased(), line: place.line, column: place.column,
        sentence: sentence, link: link))
  }
}

extension String {
  /// Without marks at its ends and the ending of the possessive.
  fileprivate var withoutPossessive: String {
    let hasMarks = utf8.contains {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") || $0 >= 0x80
    }
    guard hasMarks else { return self }
    var text = self[...]
    for ending in ["’s", "'s"] where text.hasSuffix(ending) { text.removeLast(2) }
    while let last = text.last, "-’'".contains(last) { text.removeLast() }
    while let first = text.first, "-’'".contains(first) { text.removeFirst() }
    return String(text)
  }
}
