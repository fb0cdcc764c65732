import ContentModel
import Display

extension Typesetter {
  mutating func set(_ blocks: [Block], role: Role = .body, spaced: Bool = true) {
    for (index, block) in blocks.filter(\.isShown).enumerated() {
      if spaced, index > 0 { leaveSpace(before: block) }
      set(block, role: role)
    }
  }

  /// The rule under a heading is space enough, but for what has rules or a heading itself.
  private mutating func leaveSpace(before block: Block) {
    switch block.kind {
    case .heading, .table, .code, .html: endOfHeading = nil
    case .paragraph, .quote, .callout, .blockQuote, .aside, .list, .evidence, .thematicBreak: break
    }
    leaveSpace()
  }

  private mutating func set(_ block: Block, role: Role) {
    if block.range != .none {
      page.fileLines.append(FileLine(line: block.range.startLine, position: nextPosition))
    }
    switch block.kind {
    case .paragraph(let words): setWords(words, role: role)
    case .heading(let heading): setHeading(heading)
    case .quote(let quote): setQuote(quote)
    case .callout(let callout): setCallout(callout)
    case .blockQuote(let blocks):
      withBar("│", role: .caption) { $0.part(.quotation) { $0.set(blocks, role: role) } }
    case .aside(let title, let blocks): setAside(title, blocks, role: role)
    case .list(let list): setList(list, role: role)
    case .table(let table): setTable(table)
    case .evidence(let evidence): setEvidence(evidence)
    case .code(let language, let text): setCode(text, language: language, role: .code)
    case .html(let text): setCode(text, language: "html", role: .caption)
    case .thematicBreak:
      let stars = columns >= 7 ? "*  *  *" : "*"
      addOrnament(.spaces((columns - displayWidth(stars)) / 2) + stars)
    }
  }

  /// Sets a heading so that its level is told without colour: a double rule under the first, a
  /// single one under the second, and one mark more before each further one.
  mutating func setHeading(_ heading: Heading) {
    let title = heading.words.shown().plainText
    guard title.contains(where: { !$0.isWhitespace }) else { return }
    let role = Role.heading(level: heading.level)
    page.headings.append(
      PageHeading(
        level: heading.level, title: title, anchor: heading.anchor, position: nextPosition))
    let firstLine = page.lines.count
    switch heading.level {
    case ...1:
      setWords(heading.words, role: role)
      underline("═", from: firstLine)
    case 2:
      setWords(heading.words, role: role)
      underline("─", from: firstLine)
    default:
      let mark = "›".repeated(heading.level - 2) + " "
      withMark(mark, role: role) { $0.setWords(heading.words, role: role) }
    }
  }

  private mutating func setQuote(_ quote: Quote) {
    page.landmarks[quote.id] = nextPosition
    withBar("▌", role: .quote) {
      $0.part(.quote(quote.id)) { $0.set(quote.words, role: .quote) }
      $0.part(.attribution(of: quote.id)) {
        $0.setWords(quote.attribution, role: .attribution, hanging: 2)
      }
    }
  }

  private mutating func setCallout(_ callout: Callout) {
    page.landmarks[callout.id] = nextPosition
    let role = Role.callout(callout.kind)
    withBar("▌", role: role) {
      $0.part(.callout(callout.id)) {
        $0.withMark("\(callout.kind.glyph) ", role: role) {
          $0.setText(callout.heading, role: role)
        }
        $0.set(callout.blocks)
      }
    }
  }

  /// Its title as one of a small heading, its blocks below, all beside a bar.
  private mutating func setAside(_ title: [Inline], _ blocks: [Block], role: Role) {
    withBar("│", role: .caption) {
      $0.part(.aside) {
        $0.withMark("› ", role: .caption) {
          $0.setWords([Inline(.strong(title), .none)], role: role)
        }
        if blocks.contains(where: \.isShown) { $0.leaveSpace() }
        $0.set(blocks, role: role)
      }
    }
  }

  /// Each answer, and under it who gives it, in what source, and when.
  private mutating func setEvidence(_ evidence: [Evidence]) {
    for (index, row) in evidence.enumerated() {
      if index > 0 { leaveSpace() }
      withMark("• ", role: .ornament) {
        $0.setWords(row.answer, role: .body)
        $0.setWords(row.attribution, role: .attribution, hanging: 2)
      }
    }
  }

  private mutating func setList(_ list: ListBlock, role: Role) {
    if list.start == nil { bulletDepth += 1 }
    let last = list.start.map { $0 + list.items.count - 1 }
    for (index, item) in list.items.enumerated() {
      if !list.isTight, index > 0 { leaveSpace() }
      if let event = item.event { page.events[event.location] = nextPosition }
      let number = list.start.map { $0 + index }
      let mark = item.mark(
        number: number, last: last, delimiter: list.delimiter, bulletDepth: bulletDepth)
      withMark(mark, role: .ornament) {
        $0.set(item.shownBlocks, role: role, spaced: !list.isTight)
      }
    }
    if list.start == nil { bulletDepth -= 1 }
  }

  // MARK: Words

  mutating func setText(_ text: String, role: Role) {
    setWords([.plain(text)], role: role)
  }

  /// - Parameter hanging: How far lines after the first are indented.
  mutating func setWords(_ inlines: [Inline], role: Role, hanging: Int = 0) {
    let position = nextPosition
    for spans in read(inlines, role: role).lines(columns: columns, hanging: hanging) {
      addLine(spans, position: spans.lazy.compactMap(\.position).first ?? position)
    }
  }
}
