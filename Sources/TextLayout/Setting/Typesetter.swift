import ContentModel
import Display

/// Sets a folio for a width.
/// - Parameters:
///   - columns: The width of the page; 1 is the least.
///   - marginColumns: The width of the margin in which the notes of the text stand beside their
///     lines; `nil` leaves them to the end of the page, where they stand in either case.
/// - Returns: A page of which no line is wider.
public func layOut(_ folio: Folio, columns: Int, marginColumns: Int? = nil) -> Page {
  var setter = Typesetter(
    columns: max(1, columns), marginColumns: marginColumns.map { max(1, $0) }, notes: folio.notes)
  setter.setFront(folio)
  setter.set(folio.blocks)
  setter.endText()
  setter.set(folio.additions)
  setter.setNotes()
  setter.page.findTargetLines()
  return setter.page
}

/// Sets blocks one below another. Everything a nested block needs to know of what is around it is
/// the indentation at its left.
struct Typesetter {
  var page: Page
  private(set) var indentation = Indentation()
  let notes: [Note]
  /// The number of each note by its label.
  private(set) var noteNumbers: [String: Int] = [:]
  /// How many lists with bullets the block stands in.
  var bulletDepth = 0
  /// How many lines the page had when a heading's rule was drawn last: no space follows it.
  var endOfHeading: Int?

  init(columns: Int, marginColumns: Int? = nil, notes: [Note]) {
    page = Page(columns: columns, marginColumns: marginColumns)
    self.notes = notes
    for (index, note) in notes.enumerated() { noteNumbers[note.label] = index + 1 }
  }

  /// How wide a line may be here.
  var columns: Int { max(1, page.columns - indentation.columns) }

  var nextPosition: Position { Position(block: page.texts.count, offset: 0) }

  // MARK: Parts of the page

  mutating func setFront(_ folio: Folio) {
    setText(folio.title, role: .title)
    for caption in folio.captions { setText(caption, role: .caption) }
    if let address = folio.address, !address.isEmpty {
      setWords([Inline(.link(.external(address), [.plain(address)]), .none)], role: .caption)
    }
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

  /// Sets all notes, and those of the text in the margin, if there is one.
  mutating func setNotes() {
    if !notes.isEmpty {
      leaveSpace()
      setHeading(Heading(level: 2, words: [.plain("Notes")], anchor: "notes"))
      let firstBlock = page.texts.count
      let columns = displayWidth("[\(notes.count)] ")
      for index in notes.indices { setNote(index, indent: columns) }
      if let columns = page.marginColumns {
        page.marginNotes = marginNotes(columns: columns, firstBlock: firstBlock)
      }
    }
    while let last = page.lines.last, last.spans.isEmpty { page.lines.removeLast() }
  }

  /// - Parameter indent: The columns before its words; by default, as many as its number takes.
  mutating func setNote(_ index: Int, indent: Int = 0) {
    let mark = "[\(index + 1)] "
    withMark(mark + .spaces(indent - displayWidth(mark)), role: .noteMark) {
      $0.set($0.notes[index].blocks, role: .caption, spaced: false)
    }
  }

  // MARK: Lines

  mutating func addLine(_ spans: [Span], position: Position) {
    let spans = indentation.next() + spans
    page.lines.append(Line(spans: spans.filter { !$0.text.isEmpty }, position: position))
  }

  /// Adds a line that is only drawn.
  /// - Parameter position: That of the words below it; by default, of those that are read next.
  mutating func addOrnament(_ text: String, position: Position? = nil) {
    addLine([Span(text: text, role: .ornament)], position: position ?? nextPosition)
  }

  /// Leaves one empty line, never two, and none at the top or below a heading's rule.
  mutating func leaveSpace(position: Position? = nil) {
    guard let last = page.lines.last, !last.spans.isEmpty, endOfHeading != page.lines.count
    else { return }
    let spans = indentation.betweenBlocks
    guard last.spans != spans else { return }
    page.lines.append(Line(spans: spans, position: position ?? nextPosition))
  }

  /// Draws a line under the heading just set, whose first line is given.
  mutating func underline(_ character: Character, from firstLine: Int) {
    let widest = page.lines[firstLine...].map(\.columns).max() ?? 0
    addOrnament(String(character).repeated(max(1, widest - indentation.columns)))
    endOfHeading = page.lines.count
  }

  // MARK: Words

  /// Reads words: their text and what they lead to go into the page, their lines don't yet.
  mutating func read(_ inlines: [Inline], role: Role) -> Paragraph {
    let numbers = noteNumbers
    var reader = ParagraphReader(
      role: role, block: page.texts.count, firstTarget: page.targets.count
    ) { numbers[$0] }
    let (paragraph, targets) = reader.read(inlines.shown())
    page.targets += targets
    for (name, position) in reader.anchors where page.anchors[name] == nil {
      page.anchors[name] = position
    }
    page.texts.append(paragraph.text)
    return paragraph
  }

  // MARK: Indentation

  /// Whether so many columns can be taken from the width and lines still be read.
  func canSpare(_ taken: Int) -> Bool {
    columns - taken >= max(8, min(24, page.columns / 2))
  }

  /// Sets blocks beside a bar, or without one where it would leave too little room.
  mutating func withBar(_ glyph: Character, role: Role, _ body: (inout Typesetter) -> Void) {
    let text = canSpare(2) ? "\(glyph) " : ""
    indentation.push(Span(text: text, role: role))
    body(&self)
    indentation.pop()
  }

  /// Sets blocks with a mark before their first line, the others indented by it. Where that would
  /// leave too little room, the mark stands on a line of its own.
  mutating func withMark(_ mark: String, role: Role, _ body: (inout Typesetter) -> Void) {
    let columns = displayWidth(mark)
    guard canSpare(columns) else {
      let shown = mark.fitting(self.columns)
      addLine([Span(text: shown, role: role)], position: nextPosition)
      body(&self)
      return
    }
    let firstLine = page.lines.count
    indentation.push(
      Span(text: .spaces(columns), role: .ornament), mark: Span(text: mark, role: role))
    body(&self)
    if page.lines.count == firstLine { addLine([], position: nextPosition) }
    indentation.pop()
  }
}

extension Typesetter {
  /// Sets what becomes a part of the page.
  mutating func part(_ kind: PagePart.Kind, _ body: (inout Typesetter) -> Void) {
    let first = page.texts.count
    body(&self)
    page.parts.append(PagePart(kind: kind, texts: first..<page.texts.count))
  }
}
