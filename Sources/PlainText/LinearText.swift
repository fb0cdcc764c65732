import ContentModel
import Display
import TextLayout

/// The companion as lines of text, for pipes, dumb terminals and screen readers.
public struct LinearText {
  let library: Library
  let columns: Int
  private let look: ((Role, Emphasis) -> Style)?

  /// - Parameters:
  ///   - columns: No line is wider, but for what can't be broken.
  ///   - look: How roles look, to be written as ECMA-48 sequences (SGR); `nil` for words alone.
  public init(_ library: Library, columns: Int, look: ((Role, Emphasis) -> Style)? = nil) {
    self.library = library
    self.columns = columns
    self.look = look
  }

  /// What an id names: the page of an entry, a quote, question or correction with where it stands, the
  /// events of a date, `timeline/2021-10-20`, or what rests on one source alone, `alone/life-kyiv-1`;
  /// `nil` if there is no such thing.
  public func lines(of id: EntityID) -> [String]? {
    if let folio = folio(of: id) { return lines(of: folio) }
    if id.folder == "alone" { return statement(id) }
    return id.folder == "timeline" ? events(on: id.slug) : nil
  }

  /// What the page of an entry, or the passage of a quote or question, leads to, one line each: the id or
  /// the address, then its words; `nil` if there is no such thing.
  public func links(of id: EntityID) -> [String]? {
    folio(of: id).map { PageLinks($0, in: library).lines }
  }

  private func folio(of id: EntityID) -> Folio? {
    if let entry = library[id] { return Folio(entry, in: library) }
    if let quote = library.quote(id) {
      return passage([Block(.quote(quote), .none)], home: quote.home)
    }
    if let callout = library.callout(id) {
      return passage([Block(.callout(callout), .none)], home: callout.home)
    }
    guard id.folder == "corrections" else { return nil }
    return library.changes.first { $0.id == id }.map { passage($0.blocks, home: $0.home) }
  }

  /// A page from a heading to the next that is no part of it; `nil` if there is no such place.
  public func lines(of id: EntityID, from anchor: String) -> [String]? {
    guard let blocks = library[id]?.article.passage(anchor), !blocks.isEmpty else { return nil }
    return lines(of: passage(blocks, home: id))
  }

  /// A statement that rests on one source alone, with that and its page.
  private func statement(_ id: EntityID) -> [String]? {
    guard let found = library.loneStatements.first(where: { $0.id == id }) else { return nil }
    return wrap(words(of: found), columns: columns).map { safeText($0) }
  }

  func words(of statement: LoneStatement) -> String {
    let source = library.source(statement.source).map { "\($0.title), \($0.publisher)" } ?? ""
    return "\(statement.words) (\(statement.home.typed); on this alone: \(source))"
  }

  func words(of event: Event) -> String {
    "\(event.date.prose): \(event.words.plainText) (\(event.home.typed))"
  }

  /// The events of a date, which may be followed by the number that `list` gives the later ones.
  private func events(on slug: String) -> [String]? {
    let unnumbered = slug.split(separator: "-").dropLast().joined(separator: "-")
    guard let date = Period(edtf: slug) ?? Period(edtf: unnumbered) else { return nil }
    let events = library.events.filter { $0.date == date }
    guard !events.isEmpty else { return nil }
    return events.flatMap { event in
      wrap(words(of: event), columns: columns)
    }.map { safeText($0) }
  }

  private func passage(_ blocks: [Block], home: EntityID) -> Folio {
    let entry = library[home]
    var marked: Set<String> = []
    blocks.walkInlines { if case .note(let label) = $0.kind { marked.insert(label) } }
    let notes = (entry?.article.notes ?? []).filter { marked.contains($0.label) }
    return Folio(
      id: home, title: entry?.title ?? "", captions: [home.typed], blocks: blocks, notes: notes)
  }

  private func page(of entry: Entry) -> [String] { lines(of: Folio(entry, in: library)) }

  private func lines(of folio: Folio) -> [String] {
    let page = layOut(folio, columns: columns)
    let addresses = PageLinks(folio, in: library).linesOfNotes
    guard let look else { return page.plainLines + addresses }
    return page.lines.map { line in
      line.spans.map { span in
        var style = look(span.role, span.emphasis)
        if span.target != nil, span.role != .noteMark { style = style.adding(.underline) }
        return styled(safeText(span.text), style)
      }.joined()
    } + addresses
  }

  /// The whole companion: what the board shows, then every goal, chapter, case and trail in order.
  public func companion() -> [String] {
    let companion = library.companion
    var lines = [safeText("\(companion.title): \(companion.subtitle)")]
    lines += companion.asOf.map { ["As of \($0.prose)"] } ?? []
    lines += ["", companion.said("Goals")]
    for (number, goal) in companion.goals.enumerated() {
      lines += wrap("\(number + 1). \(goal.title): \(goal.summary)", columns: columns)
      for strand in companion.strands {
        lines += bearings(on: goal, in: strand)
      }
    }
    for strand in companion.strands {
      lines += ["", safeText(strand.title)]
      for (number, chapter) in strand.chapters.enumerated() {
        lines += wrap("\(number + 1). \(chapter.title): \(chapter.summary)", columns: columns)
      }
    }
    if !companion.cases.isEmpty { lines += ["", companion.said("Cases")] }
    for (number, legalCase) in companion.cases.enumerated() {
      let words = [legalCase.title, legalCase.steps.last?.line].compactMap { $0 }
      lines += wrap("\(number + 1). \(words.joined(separator: ": "))", columns: columns)
    }
    if !companion.trails.isEmpty { lines += ["", companion.said("Trails")] }
    for (number, trail) in companion.trails.enumerated() {
      lines += wrap("\(number + 1). \(trail.title), for \(trail.audience)", columns: columns)
    }
    lines = lines.map { safeText($0) }
    let entries =
      companion.goals.map(Entry.goal)
      + companion.strands.flatMap(\.chapters).map(Entry.chapter)
      + companion.cases.map(Entry.legalCase) + companion.trails.map(Entry.trail)
    return Self.joined([lines] + entries.map { page(of: $0) })
  }

  private func bearings(on goal: Goal, in strand: Strand) -> [String] {
    strand.chapters.enumerated().flatMap { number, chapter -> [String] in
      guard let bearing = chapter.bearing(on: goal.id) else { return [] }
      let words = "\(bearing.kind.glyph) \(strand.title) \(number + 1) \(bearing.kind.verb): "
      return wrap(words + bearing.because, columns: columns - 4).map { "    " + $0 }
    }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    let codes = style.graphicRendition
    return codes.isEmpty ? text : "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}

extension Style {
  /// The parameters of Select Graphic Rendition, ECMA-48 8.3.117.
  fileprivate var graphicRendition: [String] {
    var codes: [String] = []
    if attributes.contains(.bold) { codes.append("1") }
    if attributes.contains(.dim) { codes.append("2") }
    if attributes.contains(.italic) { codes.append("3") }
    if attributes.contains(.underline) { codes.append("4") }
    if attributes.contains(.reverse) { codes.append("7") }
    switch foreground {
    case .standard: break
    case .ansi(let number): codes.append(String(number < 8 ? 30 + number : 82 + number))
    case .palette(let number): codes += ["38", "5", String(number)]
    }
    return codes
  }
}
