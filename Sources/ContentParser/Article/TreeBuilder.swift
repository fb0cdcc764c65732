import CMarkGFM
import ContentModel

/// Turns cmark-gfm's tree into blocks, with a stack of its own instead of recursion.
struct TreeBuilder {
  /// A node that has been entered and not left.
  struct Frame {
    var kind: NodeKind
    var range: SourceRange
    var blocks: [Block] = []
    var inlines: [Inline] = []
    var items: [ListBlock.Item] = []
    var rows: [[[Inline]]] = []
    var cells: [[Inline]] = []
    /// Of HTML among the words.
    var openTags: [OpenTag] = []
    /// Of details: what they are called.
    var title: [Inline] = []
    /// Whether what folds ends with the paragraph.
    var endsDetails = false
  }

  let lines: SourceLines
  let home: EntityID
  var findings: Findings
  var links: LinkResolver
  /// Of the notes, in the order of their numbers.
  var labels: [String] = []
  var quotes: QuoteReader
  var callouts: CalloutReader
  var anchors = UniqueNames(second: 1)
  /// The headings of the body, in order.
  var anchorNames: [String] = []
  var wordCount = 0
  var undefinedNotes: Set<String> = []
  /// Of the block that was last looked through for marks without a note.
  var noteMarks: WrittenNoteMarks?

  var frames: [Frame] = []
  /// Of the block whose words are being read.
  var blockRange = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
  /// Text whose end isn't reached yet; cmark-gfm hands it out in pieces.
  var text: (words: String, range: SourceRange)?
  /// Whether the text has a bracket, as the mark of a note that isn't there would have.
  var textHasBracket = false
  /// What the page was told of already: tags that are shown as written, a tag without its other, what
  /// other hosts read and this program doesn't.
  var reported: Set<String> = []
  /// The places of paragraphs that hold nothing else: they name what comes next.
  var waitingAnchors: [Inline] = []
  private var isInNote = false
  private var isInWord = false
  /// How many nodes that nest are open, those without a frame included.
  var depth = 0

  init(
    lines: SourceLines, home: EntityID, findings: Findings, links: LinkResolver
  ) {
    self.lines = lines
    self.home = home
    self.findings = findings
    self.links = links
    callouts = CalloutReader(kinds: links.index.vocabulary.calloutKinds)
    quotes = QuoteReader(home: home, file: findings.file)
  }

  /// The blocks of a note's definition.
  mutating func blocks(ofNote node: OpaquePointer) -> [Block] {
    isInNote = true
    begin(in: lines.range(ofBlock: node))
    read(node)
    isInNote = false
    return finish()
  }

  mutating func begin(in range: SourceRange) {
    frames = [Frame(kind: .other, range: range)]
    blockRange = range
  }

  /// The blocks read since the beginning.
  mutating func finish() -> [Block] {
    leaveDetails()
    return frames.first?.blocks ?? []
  }

  /// Reads a node with all that is in it, as far as it holds blocks.
  mutating func read(_ node: OpaquePointer) {
    blockRange = lines.range(ofBlock: node)
    let iterator = cmark_iter_new(node)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { break }
      let kind = NodeKind(current)
      if event == CMARK_EVENT_ENTER { enter(current, kind) } else { leave(current, kind) }
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ kind: NodeKind) {
    switch kind {
    case .text: append(text: cmark_node_get_literal(node), of: node)
    case .softBreak, .lineBreak, .codeSpan, .htmlSpan, .noteMark: appendLeaf(node, kind)
    case .code, .html, .thematicBreak: appendLeafBlock(node, kind)
    case .noteDefinition, .details, .summary, .other: break
    case .paragraph, .heading, .blockQuote, .list, .item, .table, .tableRow, .tableCell,
      .emphasis, .strong, .strikethrough, .link, .image:
      open(node, kind)
    }
  }

  private mutating func open(_ node: OpaquePointer, _ kind: NodeKind) {
    flushText()
    if kind.nests {
      depth += 1
      if depth == MarkdownLimit.deepest + 1 {
        findings.report(
          .nestingTooDeep, "nested more than \(MarkdownLimit.deepest) deep; bring it further out",
          at: isInline(kind) ? place(of: node) : lines.range(ofBlock: node))
      }
    }
    guard hasFrame(kind) else { return }
    if isInline(kind) {
      frames.append(Frame(kind: kind, range: place(of: node)))
    } else {
      isInWord = false
      blockRange = lines.range(ofBlock: node)
      frames.append(Frame(kind: kind, range: blockRange))
    }
  }

  private mutating func leave(_ node: OpaquePointer, _ kind: NodeKind) {
    switch kind {
    case .text, .softBreak, .lineBreak, .codeSpan, .htmlSpan, .noteMark, .code, .html,
      .thematicBreak, .noteDefinition, .details, .summary, .other:
      return
    default: break
    }
    flushText()
    if hasFrame(kind) { leaveDetails() }
    if hasFrame(kind), var frame = frames.popLast() {
      settle(&frame)
      leaveTags(of: frame)
      close(node, frame)
    }
    if kind.nests { depth -= 1 }
  }

  /// An item goes with its list; everything else that doesn't nest has a frame at any depth.
  func hasFrame(_ kind: NodeKind) -> Bool {
    depth <= MarkdownLimit.deepest || !(kind.nests || kind == .item)
  }

  /// A container ends where the last of its blocks ends: cmark-gfm counts blank lines in.
  func settle(_ frame: inout Frame) {
    let last = frame.kind == .list ? frame.items.last?.range : frame.blocks.last?.range
    if let last { frame.range = frame.range.extended(to: last) }
    // Emphasis that was given no place of its own still holds its words.
    guard isInline(frame.kind), let end = frame.inlines.last?.range else { return }
    if (end.endLine, end.endColumn) > (frame.range.endLine, frame.range.endColumn) {
      frame.range = frame.range.extended(to: end)
    }
  }

  func isInline(_ kind: NodeKind) -> Bool {
    switch kind {
    case .emphasis, .strong, .strikethrough, .link, .image: true
    default: false
    }
  }

  mutating func close(_ node: OpaquePointer, _ frame: Frame) {
    switch frame.kind {
    case .emphasis: append(.emphasis(frame.inlines), frame.range)
    case .strong: append(.strong(frame.inlines), frame.range)
    case .strikethrough: append(.strikethrough(frame.inlines), frame.range)
    case .link, .image: appendLink(node, frame)
    case .tableCell: top { $0.cells.append(frame.inlines) }
    case .tableRow: top { $0.rows.append(frame.cells) }
    default: closeBlock(node, frame)
    }
  }

  /// Counts the words that begin in a piece of text; a piece may begin inside a word.
  mutating func countWords(_ text: UnsafePointer<CChar>?) {
    guard var next = text, !isInNote else { return }
    var isInWord = self.isInWord
    while next.pointee != 0 {
      let isSpace = next.pointee == 0x20 || (0x09...0x0D).contains(next.pointee)
      if !isSpace && !isInWord { wordCount += 1 }
      isInWord = !isSpace
      next += 1
    }
    self.isInWord = isInWord
  }

  mutating func endWord() { isInWord = false }

  /// Whether blocks are read as quotes and callouts: not inside notes.
  var readsTypedBlocks: Bool { !isInNote }

  mutating func top(_ change: (inout Frame) -> Void) {
    guard !frames.isEmpty else { return }
    change(&frames[frames.count - 1])
  }
}
