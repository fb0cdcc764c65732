import ContentModel
import TextLayout

extension MarkupWriter {
  /// - Parameter isTight: Whether paragraphs stand without room around them, as in most lists.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks where !block.isComment { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph(let words):
      if !isTight { add("<p\(id(ofPassageAt: block.range))>") }
      write(words)
      add(isTight ? "\n" : "</p>\n")
    case .heading(let heading): write(heading)
    case .quote(let quote): write(quote)
    case .callout(let callout): write(callout)
    case .blockQuote(let inner): write(inner, in: "blockquote")
    case .aside(let title, let inner): write(title, over: inner)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .evidence(let evidence): write(evidence)
    case .code(let language, let text): write(code: text, in: language)
    case .html(let text): write(code: text, in: "html")
    case .thematicBreak:
      add(empty: "hr")
      add("\n")
    }
  }

  private mutating func write(_ blocks: [Block], in name: String) {
    add("<\(name)>\n")
    write(blocks)
    add("</\(name)>\n")
  }

  private mutating func id(ofPassageAt range: SourceRange) -> String {
    id(place.anchors.name(ofPassageAt: range))
  }

  private mutating func write(_ heading: Heading) {
    guard heading.words.plainText.contains(where: { !$0.isWhitespace }) else { return }
    let level = level(of: heading)
    add("<h\(level)\(id(ofPlace: heading.anchor))>")
    write(heading.words)
    add("</h\(level)>\n")
  }

  private mutating func write(_ callout: Callout) {
    let id = id(place.anchors.name(of: callout.id))
    let kind = callout.kind
    let classes = kind.id == kind.nature.rawValue ? kind.id : "\(kind.nature.rawValue) \(kind.id)"
    add("<aside class=\"callout \(escaped(classes))\" role=\"note\"\(id)>\n")
    add(
      "<p class=\"kind\"><span class=\"glyph\" aria-hidden=\"true\">\(escaped(kind.glyph))</span> ")
    add("\(escaped(callout.heading))</p>\n")
    write(callout.blocks)
    add("</aside>\n")
  }

  private mutating func write(_ title: [Inline], over blocks: [Block]) {
    add("<aside class=\"beside\" role=\"note\">\n<p class=\"kind\"><strong>")
    write(title)
    add("</strong></p>\n")
    write(blocks)
    add("</aside>\n")
  }

  private mutating func write(_ list: ListBlock) {
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" }
    add(start.map { "<ol\($0)>\n" } ?? "<ul>\n")
    for item in list.items {
      if let event = item.event {
        add("<li class=\"event\"\(id(place.anchors.name(of: event)))>")
      } else {
        add("<li\(id(ofPassageAt: item.range))>")
      }
      if let isDone = item.isDone { add("<span class=\"box\">[\(isDone ? "x" : " ")]</span> ") }
      write(item.shownBlocks, isTight: list.isTight, on: item.event?.date)
      add("</li>\n")
    }
    add(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  /// The blocks of an item; the date that it opens with is told to machines, too.
  private mutating func write(_ blocks: [Block], isTight: Bool, on date: Period?) {
    guard let date, let first = blocks.first, case .paragraph(let words) = first.kind,
      let index = words.firstIndex(where: { if case .strong = $0.kind { true } else { false } })
    else { return write(blocks, isTight: isTight) }
    if !isTight { add("<p>") }
    write(Array(words[..<index]))
    add("<strong>\(time(date))</strong>")
    write(Array(words[(index + 1)...]))
    add(isTight ? "\n" : "</p>\n")
    write(Array(blocks.dropFirst()), isTight: isTight)
  }

  private mutating func write(_ table: Table) {
    // A group, and no region: those are the parts of a page, each with a name of its own.
    tables += 1
    let name = tables == 1 ? "Table" : "Table \(tables)"
    add("<div class=\"table\" role=\"group\" aria-label=\"\(name)\" tabindex=\"0\">\n<table>\n")
    let count = ([table.header] + table.rows).map(\.count).max() ?? 0
    add("<thead>")
    write(row: table.header, count: count, in: table, isHeader: true)
    add("</thead>\n<tbody>\n")
    for row in table.rows { write(row: row, count: count, in: table, isHeader: false) }
    add("</tbody>\n</table>\n</div>\n")
  }

  private mutating func write(row: [[Inline]], count: Int, in table: Table, isHeader: Bool) {
    add("<tr>")
    for column in 0..<count {
      let cell = column < row.count ? row[column] : []
      let isHead = isHeader && !cell.plainText.isEmpty
      let alignment = column < table.alignments.count ? table.alignments[column].className : ""
      add(isHead ? "<th scope=\"col\"\(alignment)>" : "<td\(alignment)>")
      write(cell)
      add(isHead ? "</th>" : "</td>")
    }
    add("</tr>\n")
  }

  private mutating func write(_ evidence: [Evidence]) {
    add("<ul class=\"evidence\">\n")
    for row in evidence {
      add("<li\(id(ofPassageAt: row.range))><p class=\"answer\">")
      write(row.answer)
      add("</p>\n<p class=\"attribution\">")
      write(row.attribution)
      add("</p></li>\n")
    }
    add("</ul>\n")
  }

  private mutating func write(code text: String, in language: String) {
    let name = language.prefix { !$0.isWhitespace }
    add("<figure class=\"code\">\n")
    if !name.isEmpty { add("<figcaption>\(escaped(name))</figcaption>\n") }
    add("<pre tabindex=\"0\"><code>\(escapedLines(text))</code></pre>\n</figure>\n")
  }
}

extension Table.Alignment {
  fileprivate var className: String {
    switch self {
    case .none: ""
    case .left: " class=\"left\""
    case .center: " class=\"center\""
    case .right: " class=\"right\""
    }
  }
}
