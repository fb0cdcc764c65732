import CMarkGFM
import ContentModel

/// Reads one Markdown text. Total: whatever the text, an article comes back, with what is wrong
/// beside it.
///
/// - Parameters:
///   - text: Markdown without front matter.
///   - file: the path relative to the content folder, against which links are read.
///   - home: the entry in which quotes, callouts and events stand.
///   - firstLine: the line of the file on which the text begins, from 1.
///   - pages: the pages that links may lead to, by their paths.
/// - Returns: the article, with its diagnostics in the order of their places.
public func parseArticle(
  _ text: String, file: String, home: EntityID, firstLine: Int = 1,
  pages: [String: EntityID] = [:]
) -> Parsed<Article> {
  var findings = Findings(file: file)
  let text = FileText(Array(text.utf8), findings: &findings)
  let page = ParsedPage(
    text.bytes[...], firstLine: firstLine, home: home, index: EntityIndex(pages),
    findings: findings)
  findings = page.findings
  if let anchors = page.anchors {
    findings.check(page.headingLinks.lazy.filter { $0.page == home }, anchors: anchors)
  }
  return Parsed(page.article, findings.diagnostics.sorted { $0.location < $1.location })
}

/// An article with what the rest of the companion needs to know of it.
struct ParsedPage: Sendable {
  var article: Article
  /// Of its headings, in order; `nil` if it was not read.
  let anchors: [String]?
  /// Whether it was read: not where it goes beyond a limit, or only its outline was asked for.
  var isRead: Bool { anchors != nil }
  let headingLinks: [HeadingLink]
  let images: [LocalImage]
  /// Of its quotes and callouts, before they are made unique in the companion.
  let ids: [EntityID]
  /// Whether it has answers to disputed points, whose sources' grades it does not know.
  let hasEvidence: Bool
  var findings: Findings

  /// An article that was not read.
  init(_ article: Article, findings: Findings) {
    self.article = article
    (anchors, headingLinks, images, ids, hasEvidence) = (nil, [], [], [], false)
    self.findings = findings
  }

  init(
    _ body: ArraySlice<UInt8>, firstLine: Int, home: EntityID, index: EntityIndex,
    findings: Findings
  ) {
    self = LargeTexts.inTurn(body.count) {
      body.withUnsafeBufferPointer { bytes in
        var findings = findings
        let formulas = formulas(in: bytes)
        let insertions = Insertions(
          (BareAddresses.insertions(in: bytes) + (formulas?.insertions ?? []))
            .sorted { $0.offset < $1.offset }, in: bytes)
        let lines = SourceLines(bytes, firstLine: firstLine, separators: insertions.places)
        lines.reportControls(findings: &findings)
        let links = LinkResolver(file: findings.file, home: home, index: index)
        var builder = TreeBuilder(lines: lines, home: home, findings: findings, links: links)
        if let first = formulas?.spans.first { builder.reportFormula(first, of: bytes) }
        guard lines.hasSeparators else { return ParsedPage(bytes, builder) }
        return insertions.bytes.withUnsafeBufferPointer { ParsedPage($0, builder) }
      }
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ builder: consuming TreeBuilder) {
    var builder = builder
    article = Article(file: builder.findings.file)
    let excess = MarkdownMeter(builder.lines).excess
    if let excess {
      builder.findings.report(
        .tooMuchMarkdown, excess.limit.message,
        line: excess.line + builder.lines.firstLine, column: excess.column + 1)
    } else if let tree = MarkdownTree(bytes) {
      // Quotes need the sources of the notes that their attributions refer to.
      article.notes = builder.notes(of: tree.root)
      article.blocks = builder.body(of: tree.root)
      if bytes.contains(where: { (0xE3...0xEA).contains($0) }) {
        article.blocks = article.blocks.withoutBreaksAmongIdeographs
        for place in article.notes.indices {
          article.notes[place].blocks = article.notes[place].blocks.withoutBreaksAmongIdeographs
        }
      }
      article.wordCount = builder.wordCount
      NoteDefinitions(builder.lines)
        .report(read: Set(article.notes.map(\.range.startLine)), findings: &builder.findings)
    }
    anchors = excess == nil ? builder.anchorNames : nil
    headingLinks = builder.links.headingLinks
    images = builder.links.images
    ids = builder.quotes.ids + builder.callouts.ids
    hasEvidence = builder.callouts.hasEvidence
    findings = builder.findings
  }
}

/// The formulas of a text that holds any and is within the limits of Markdown.
private func formulas(in text: UnsafeBufferPointer<UInt8>) -> Mathematics? {
  guard Mathematics.isLikely(in: text) else { return nil }
  let lines = SourceLines(text, firstLine: 1)
  return MarkdownMeter(lines).excess == nil ? Mathematics(text, lines) : nil
}

extension TreeBuilder {
  fileprivate mutating func reportFormula(
    _ span: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) {
    let words = String(decoding: text[span], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = String(words.unicodeScalars.prefix(24))
    let formula = start == words ? words : start + "…"
    let (line, column) = lines.place(of: span.lowerBound)
    let place = SourceRange(
      startLine: line, startColumn: column, endLine: line, endColumn: column)
    reportForeign(.mathematics(formula), at: place)
  }

  /// The notes that have a mark, in the order of their marks: the last children of the document.
  fileprivate mutating func notes(of root: OpaquePointer) -> [Note] {
    let definitions = children(of: root).filter { NodeKind($0) == .noteDefinition }
    labels = definitions.enumerated().map { lines.label(ofDefinition: $1) ?? String($0 + 1) }
    return zip(labels, definitions).map { label, definition in
      let blocks = blocks(ofNote: definition)
      var sources: [EntityID] = []
      blocks.walkInlines { inline in
        if case .link(.unresolved, _) = inline.kind { quotes.brokenNotes.insert(label) }
        if case .link(.entry(let id, _), _) = inline.kind, id.folder == "sources",
          !sources.contains(id)
        {
          sources.append(id)
        }
      }
      quotes.sourcesOfNotes[label] = sources
      var range = lines.range(ofBlock: definition)
      range.startColumn = 1
      if let last = blocks.last { range = range.extended(to: last.range) }
      return Note(label: label, blocks: blocks, sources: sources, range: range)
    }
  }

  fileprivate mutating func body(of root: OpaquePointer) -> [Block] {
    begin(in: lines.range(ofBlock: root))
    for child in children(of: root) where NodeKind(child) != .noteDefinition {
      read(child)
      // The tree is many times the text; what is read of it makes room.
      cmark_node_free(child)
    }
    return finish()
  }

  private func children(of node: OpaquePointer) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }
}

extension Findings {
  /// Reports the links to headings that their page, whose anchors these are, doesn't have.
  mutating func check(_ links: some Sequence<HeadingLink>, anchors: [String]) {
    let known = Set(anchors)
    var hints = Hints()
    for link in links where !known.contains(link.anchor) {
      let hint = hints.take() ? suggestion(for: link.anchor, in: anchors) : ""
      report(
        .unknownHeading, "no heading “#\(link.anchor)” there\(hint)", line: link.location.line,
        column: link.location.column, subject: "\(link.page)#\(link.anchor)")
    }
  }
}
