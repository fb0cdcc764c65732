import ContentModel

/// Turns inlines into a paragraph, and registers what its words lead to.
struct ParagraphReader {
  /// Where the places stand that links name, in reading order.
  private(set) var anchors: [(name: String, position: Position)] = []
  private var anchorStarts: [(name: String, start: Int)] = []
  private var targets: [(Target.Destination, start: Int)] = []
  private var text: [UInt8] = []
  private var drawn: [UInt8] = []
  private var runs: [Paragraph.Run] = []
  /// The space, or line feed, that stands before the next word.
  private var blank: UInt8?
  private let role: Role
  private let block: Int
  private let firstTarget: Int
  private let noteNumber: (String) -> Int?

  /// - Parameters:
  ///   - block: The index of the block's text in the page.
  ///   - firstTarget: How many targets the page has already.
  ///   - noteNumber: The number that a note's mark shows.
  init(role: Role, block: Int, firstTarget: Int, noteNumber: @escaping (String) -> Int?) {
    self.role = role
    self.block = block
    self.firstTarget = firstTarget
    self.noteNumber = noteNumber
  }

  /// - Returns: The paragraph, and in reading order what its words lead to.
  mutating func read(_ inlines: [Inline]) -> (Paragraph, targets: [Target]) {
    read(inlines, as: Look(role: role))
    let paragraph = Paragraph(block: block, text: text, drawn: drawn, runs: runs)
    var places = paragraph.offsets
    anchors = anchorStarts.map { ($0.name, places.position(ofByte: $0.start)) }
    var offsets = paragraph.offsets
    return (
      paragraph,
      targets.map { target, start in
        Target(destination: target, position: offsets.position(ofByte: start))
      }
    )
  }

  private mutating func read(_ inlines: [Inline], as look: Look) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text): append(text, as: look)
      case .code(let text): append(text, as: look.adding(.code))
      case .emphasis(let inner): read(inner, as: look.adding(.stressed))
      case .strong(let inner): read(inner, as: look.adding(.strong))
      case .strikethrough(let inner): read(inner, as: look.adding(.struck))
      case .raised(let inner), .lowered(let inner), .image(_, let inner): read(inner, as: look)
      case .anchor(let name): anchorStarts.append((name, nextStart))
      case .link(let destination, let inner):
        let target = register(.link(destination))
        read(inner, as: Look(role: look.role, emphasis: look.emphasis, target: target))
      case .note(let label):
        let mark = "[\(noteNumber(label).map(String.init) ?? label)]"
        appendMark(mark, target: register(.note(label: label)))
      case .softBreak: leaveBlank(.space)
      case .lineBreak: leaveBlank(.lineFeed)
      }
    }
  }

  private mutating func register(_ destination: Target.Destination) -> Int {
    targets.append((destination, start: nextStart))
    return firstTarget + targets.count - 1
  }

  /// Where the next word begins in the text, in bytes.
  private var nextStart: Int { text.count + (blank == nil || text.isEmpty ? 0 : 1) }

  private mutating func append(_ string: String, as look: Look) {
    var rest = Array(string.utf8)[...]
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhiteSpace }
      if !word.isEmpty {
        beginWord(look)
        drawn += word
        text += word
      }
      rest = rest[word.endIndex...]
      if !rest.isEmpty { leaveBlank(.space) }
      rest = rest.drop { $0.isWhiteSpace }
    }
  }

  /// Draws a note's mark, close to the word before it. It is no part of the text: a phrase is found
  /// across it.
  private mutating func appendMark(_ mark: String, target: Int) {
    startRun(Look(role: .noteMark, target: target))
    drawn += mark.utf8
  }

  private mutating func leaveBlank(_ byte: UInt8) {
    if !drawn.isEmpty, blank != .lineFeed { blank = byte }
  }

  /// Draws the space before a word, and sees to the word's run.
  private mutating func beginWord(_ look: Look) {
    if let blank, let last = runs.last?.look {
      if text.isEmpty {
        // Only marks stand before it: the space is no more a part of the text than they are.
        startRun(Look(role: .noteMark))
      } else if last != look {
        startRun(last.shared(with: look, role: role))
      }
      drawn.append(blank)
      if !text.isEmpty { text.append(.space) }
    }
    blank = nil
    startRun(look)
  }

  /// A run goes on while it looks the same and grows alike in what is drawn and in the text.
  private mutating func startRun(_ look: Look) {
    if let last = runs.last, last.look == look,
      drawn.count - last.start == text.count - last.textStart
    {
      return
    }
    runs.append(Paragraph.Run(look: look, start: drawn.count, textStart: text.count))
  }
}
