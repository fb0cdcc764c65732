import ContentModel
import Display

/// Sets a folio for a width.
/// - Parameter columns: The width of the page; 1 is the least.
/// - Returns: A page of which no line is wider.
public func layOut(_ folio: Folio, columns: Int) -> Page {
  var setter = Typesetter(columns: max(1, columns), notes: folio.notes)
  setter.setFront(folio)
  setter.set(folio.blocks)
  setter.endText()
  setter.set(folio.additions)
  setter.setNotes()
  return setter.finished
}

/// Sets blocks one below another. Everything a nested block needs to know of what is around it is
/// the margin at its left.
struct Typesetter {
  private(set) var page: Page
  /// What is drawn at the left of every line: indents and bars.
  private var margin: [Span] = []
  /// What is drawn instead of a part of the margin on the next line only: a bullet or a number.
  private var marks: [Span?] = []
  private var marginColumns = 0
  private let notes: [Note]
  private var noteNumbers: [String: Int] = [:]

  init(columns: Int, notes: [Note]) {
    page = Page(columns: columns)
    self.notes = notes
    for (index, note) in notes.enumerated() { noteNumbers[note.label] = index + 1 }
  }

  /// The page, without empty lines at its end.
  var finished: Page {
    var page = page
    while let last = page.lines.last, last.spans.isEmpty { page.lines.removeLast() }
    return page
  }

  /// How wide a line may be here. Where margins have eaten the page, at least 1 column is left.
  var columns: Int { max(1, page.columns - marginColumns) }

  var nextPosition: Position { Position(block: page.texts.count, offset: 0) }

  // MARK: Parts of the page

  mutating func setFront(_ folio: Folio) {
    setText(folio.title, role: .title)
    for caption in folio.captions { setText(caption, role: .caption) }
    if !folio.summary.isEmpty {
      leaveSpace()
      setText(folio.summary, role: .summary)
    }
    leaveSpace()
  }

  /// Marks the end of the entry's own text.
  mutating func endText() {
    leaveSpace()
    page.endOfText = nextPosition
  }

  mutating func setNotes() {
    guard !notes.isEmpty else { return }
    leaveSpace()
    setHeading(Heading(level: 2, words: [.plain("Notes")], anchor: "notes"))
    for (index, note) in notes.enumerated() {
      let mark = "[\(index + 1)] "
      withMargin(columns: displayWidth("[\(notes.count)] "), mark: mark, role: .noteMark) {
        $0.set(note.blocks, role: .caption, spaced: false)
      }
    }
  }

  // MARK: Blocks

  mutating func set(_ blocks: [Block], role: Role = .body, spaced: Bool = true) {
    for (index, block) in blocks.enumerated() {
      if spaced, index > 0 { leaveSpace() }
      set(block, role: role)
    }
  }

  private mutating func set(_ block: Block, role: Role) {
    switch block.kind {
    case .paragraph(let words): setWords(words, role: role)
    case .heading(let heading): setHeading(heading)
    case .quote(let quote): setQuote(quote)
    case .callout(let callout): setCallout(callout)
    case .blockQuote(let blocks): withBar(role: .caption) { $0.set(blocks, role: role) }
    case .list(let list): setList(list, role: role)
    case .table(let table): setTable(table)
    case .code(_, let text): setLines(of: text, role: .code)
    case .html(let text): setLines(of: text, role: .code)
    case .thematicBreak: setRule(String(repeating: "─", count: min(columns, 12)))
    }
  }

  mutating func setHeading(_ heading: Heading) {
    page.headings.append(
      PageHeading(
        level: heading.level, title: heading.words.plainText, anchor: heading.anchor,
        position: nextPosition))
    setWords(heading.words, role: .heading(level: heading.level))
  }

  private mutating func setQuote(_ quote: Quote) {
    page.landmarks[quote.id] = nextPosition
    withBar(role: .quote) {
      $0.set(quote.words, role: .quote)
      $0.setWords(quote.attribution, role: .attribution)
    }
  }

  private mutating func setCallout(_ callout: Callout) {
    page.landmarks[callout.id] = nextPosition
    let role = Role.callout(callout.kind)
    withBar(role: role) {
      $0.setText("\(callout.kind.glyph) \(callout.heading)", role: role)
      $0.set(callout.blocks)
    }
  }

  private mutating func setList(_ list: List, role: Role) {
    let last = (list.start ?? 1) + list.items.count - 1
    for (index, item) in list.items.enumerated() {
      if !list.isTight, index > 0 { leaveSpace() }
      if let event = item.event { page.events[event.location] = nextPosition }
      let mark = item.mark(number: list.start.map { $0 + index })
      let width = list.start == nil ? displayWidth(mark) : displayWidth("\(last). ")
      withMargin(columns: width, mark: mark, role: .ornament) {
        $0.set(item.shownBlocks, role: role, spaced: !list.isTight)
      }
    }
  }

  /// Sets a line that is only drawn.
  mutating func setRule(_ text: String) {
    addLine([Span(text: text, role: .ornament)], position: nextPosition)
  }

  // MARK: Words

  mutating func setText(_ text: String, role: Role) {
    setWords([.plain(text)], role: role)
  }

  private mutating func setLines(of text: String, role: Role) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.isEmpty {
      setWords([Inline(.text(line.keepingSpaces), .none)], role: role)
    }
  }

  mutating func setWords(_ inlines: [Inline], role: Role) {
    let block = page.texts.count
    for spans in wordLines(inlines, role: role, columns: columns) {
      let first = spans.first { $0.position != nil }?.position
      addLine(spans, position: first ?? Position(block: block, offset: 0))
    }
  }

  /// Sets words into lines without placing them on the page, as cells of tables need it.
  mutating func wordLines(_ inlines: [Inline], role: Role, columns: Int) -> [[Span]] {
    let numbers = noteNumbers
    var reader = WordReader(
      role: role, block: page.texts.count, firstTarget: page.targets.count
    ) { numbers[$0] }
    reader.read(inlines)
    page.targets += reader.targets
    page.texts.append(reader.text)
    return breakGreedily(reader.words, columns: columns)
  }

  mutating func addLine(_ spans: [Span], position: Position) {
    page.lines.append(Line(spans: takeMargin() + spans, position: position))
  }

  /// Leaves one empty line, never two, and none at the top. Bars go on through it.
  mutating func leaveSpace() {
    guard let last = page.lines.last, !last.spans.isEmpty else { return }
    let hasBar = margin.contains { $0.role != .ornament }
    let spans = hasBar ? margin : []
    guard last.spans != spans else { return }
    page.lines.append(Line(spans: spans, position: nextPosition))
  }

  // MARK: Margins

  private mutating func withBar(role: Role, _ body: (inout Typesetter) -> Void) {
    let text = page.columns - marginColumns > 8 ? "▌ " : ""
    with(margin: Span(text: text, role: role), mark: nil, body)
  }

  private mutating func withMargin(
    columns: Int, mark: String, role: Role, _ body: (inout Typesetter) -> Void
  ) {
    let columns = page.columns - marginColumns - columns >= 8 ? columns : 0
    let padded = mark + .spaces(columns - displayWidth(mark))
    let shown = columns == 0 ? nil : Span(text: padded, role: role)
    with(margin: Span(text: .spaces(columns), role: .ornament), mark: shown, body)
  }

  private mutating func with(
    margin span: Span, mark: Span?, _ body: (inout Typesetter) -> Void
  ) {
    margin.append(span)
    marks.append(mark)
    marginColumns += displayWidth(span.text)
    body(&self)
    margin.removeLast()
    marks.removeLast()
    marginColumns -= displayWidth(span.text)
  }

  private mutating func takeMargin() -> [Span] {
    let spans = zip(marks, margin).map { $0 ?? $1 }.filter { !$0.text.isEmpty }
    marks = marks.map { _ in nil }
    return spans
  }
}
