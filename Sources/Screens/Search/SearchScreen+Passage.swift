import ContentModel
import Controls
import Display
import Search
import TextLayout

extension SearchScreen {
  /// What stands around the selected hit, and where a procedure against its speaker stands.
  func drawPassage(in rect: Rect, into frame: inout Frame, _ context: Context) {
    guard let item = selectedItem, let home = context.library[item.home] else { return }
    frame.drawBox(rect, title: home.title, isFocused: false, context.theme)
    let inside = rect.inside.inset(left: 1, right: 1)
    let status = statusLines(in: inside.inset(top: 4).size, context)
    for (index, line) in status.enumerated() {
      let row = inside.endRow - status.count + index
      frame.write(line, at: Point(row: row, column: inside.column), in: inside)
    }
    let area = inside.inset(bottom: status.isEmpty ? 0 : status.count + 1)
    let place = home.topBlock(of: item)
    let label = PageShelf.Label(
      home.id, name: "around \(place)", columns: area.columns, edition: context.edition)
    let page = context.shelf.page(label) {
      layOut(context.library.around(place, in: home), columns: area.columns)
    }
    draw(page, of: item, in: area, into: &frame, context.theme)
  }

  private func draw(
    _ page: Page, of item: SearchItem, in area: Rect, into frame: inout Frame, _ theme: Theme
  ) {
    let words = PageWords(page)
    let start = page.start(of: item, words)
    var found = PageFind(finder, origin: Anchor())
    found.search(words, from: start)
    let match = found.firstPosition.map { page.line(at: max($0, start)) }
    let lines = page.lines.drop { $0.spans.isEmpty }
    let line = page.line(at: start)
    // What comes before yields where it would push out the hit's own words.
    var first = lines.count <= area.rows ? lines.startIndex : line - max(0, area.rows - 6)
    if let match, match >= first + area.rows { first = match - area.rows / 2 }
    let shown = page.lines[max(lines.startIndex, first)...].prefix(area.rows)
    for (index, line) in shown.enumerated() {
      let spans = line.spans.flatMap { span in
        span.parts(marked: found.marks(in: span)).map { part in
          let style = theme.style(for: span.role, emphasis: span.emphasis)
          return (text: part.text, style: part.isMarked ? theme.hit : style)
        }
      }
      frame.write(spans, at: Point(row: area.row + index, column: area.column), in: area)
    }
  }

  /// Where a procedure against the speaker of the selected quote stands, if there is or was one.
  func statusLines(in size: Size, _ context: Context) -> [String] {
    guard let item = selectedItem, case .landmark(let id) = item.spot,
      let speaker = context.library.quote(id)?.speaker,
      let status = context.library.person(speaker)?.status
    else { return [] }
    return status.lines(fitting: size)
  }
}

extension Span {
  /// The text, cut where marks begin and end.
  fileprivate func parts(
    marked marks: [(range: Range<Int>, isCurrent: Bool)]
  ) -> [(text: String, isMarked: Bool)] {
    guard !marks.isEmpty else { return [(text, false)] }
    let characters = Array(text)
    var parts: [(text: String, isMarked: Bool)] = []
    var next = 0
    for mark in marks {
      parts.append((String(characters[next..<mark.range.lowerBound]), false))
      parts.append((String(characters[mark.range]), true))
      next = mark.range.upperBound
    }
    return (parts + [(String(characters[next...]), false)]).filter { !$0.text.isEmpty }
  }
}

extension Page {
  /// Where the words of a hit begin, as far as the page has them.
  fileprivate func start(of item: SearchItem, _ words: PageWords) -> Position {
    let start: Position? =
      switch item.spot {
      case .top: nil
      case .heading(let anchor): position(ofAnchor: anchor)
      case .landmark(let id): landmarks[id]
      case .event(let location): events[location]
      case .words(let quote): words.position(of: quote)
      }
    return start ?? Position(block: 0, offset: 0)
  }
}

extension Entry {
  /// Which of the article's blocks holds an item; -1 for what stands before them.
  fileprivate func topBlock(of item: SearchItem) -> Int {
    if case .top = item.spot { return -1 }
    return article.blocks.firstIndex { block in
      var holds = false
      [block].walk { if $0.holds(item) { holds = true } }
      return holds
    } ?? -1
  }
}

extension Block {
  fileprivate func holds(_ item: SearchItem) -> Bool {
    switch (kind, item.spot) {
    case (.quote(let quote), .landmark(let id)): quote.id == id
    case (.callout(let callout), .landmark(let id)): callout.id == id
    case (.heading(let heading), .heading(let anchor)): heading.anchor == anchor
    case (.list(let list), .event(let place)): list.items.contains { $0.event?.location == place }
    case (.paragraph(let words), .words(let quote)): words.plainText.contains(quote.exact)
    case (.table, .words(let quote)), (.code, .words(let quote)), (.html, .words(let quote)):
      plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains(quote.exact.replacing(" · ", with: " "))
    default: false
    }
  }
}

extension Library {
  /// A block of an entry with the one before it and the one after it; before the first, the front of
  /// the entry.
  fileprivate func around(_ place: Int, in home: Entry) -> Folio {
    let blocks = home.article.blocks
    guard blocks.indices.contains(place) else {
      var folio = Folio(home, in: self)
      folio.blocks = Array(folio.blocks.prefix(3))
      folio.notes = []
      return folio
    }
    let around = blocks[max(0, place - 1)...min(blocks.count - 1, place + 1)]
    return Folio(id: home.id, title: "", blocks: Array(around))
  }
}

extension ProceduralStatus {
  /// The status with its date. Where it does not fit, the last of its steps remain, each whole,
  /// since half a step can say the opposite; where not even one fits, nothing does.
  fileprivate func lines(fitting size: Size) -> [String] {
    let ends = text.indices.filter {
      text[$0] == " " && text[..<$0].last.map(";.".contains) == true
    }
    for start in [text.startIndex] + ends {
      let steps = (start == text.startIndex ? "" : "…") + text[start...]
      let lines = wrap("Status as of \(asOf.prose). \(steps)", columns: size.columns)
      if lines.count <= size.rows { return lines }
    }
    return []
  }
}
