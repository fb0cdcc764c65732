import ContentModel
import Display
import TextLayout

/// The companion as lines of text, for pipes, dumb terminals and screen readers.
public struct LinearText {
  private let library: Library
  private let columns: Int
  private let look: ((Role, Emphasis) -> Style)?

  /// - Parameters:
  ///   - columns: No line is wider, but for what can't be broken.
  ///   - look: How roles look, to be written as ECMA-48 sequences (SGR); `nil` for words alone.
  public init(_ library: Library, columns: Int, look: ((Role, Emphasis) -> Style)? = nil) {
    self.library = library
    self.columns = columns
    self.look = look
  }

  /// What an id names: the page of an entry, a quote or question with where it stands, the events of
  /// a date, `timeline/2021-10-20`, or what rests on one source alone, `alone/life-kyiv-1`; `nil` if
  /// there is no such thing.
  public func lines(of id: EntityID) -> [String]? {
    if let entry = library[id] { return page(of: entry) }
    if let quote = library.quote(id) { return passage(.quote(quote), home: quote.home) }
    if let callout = library.callout(id) {
      return passage(.callout(callout), home: callout.home)
    }
    if id.folder == "alone" { return statement(id) }
    return id.folder == "timeline" ? events(on: id.slug) : nil
  }

  /// A statement that rests on one source alone, with that and its page.
  private func statement(_ id: EntityID) -> [String]? {
    guard let found = library.loneStatements.first(where: { $0.id == id }) else { return nil }
    let source = library.source(found.source).map { "\($0.title), \($0.publisher)" } ?? ""
    return wrap("\(found.words) (\(found.home); on this alone: \(source))", columns: columns)
      .map { safeText($0) }
  }

  /// The events of a date, which may be followed by the number that `list` gives the later ones.
  private func events(on slug: String) -> [String]? {
    let unnumbered = slug.split(separator: "-").dropLast().joined(separator: "-")
    guard let date = Period(edtf: slug) ?? Period(edtf: unnumbered) else { return nil }
    let events = library.events.filter { $0.date == date }
    guard !events.isEmpty else { return nil }
    return events.flatMap { event in
      wrap("\(event.date.prose): \(event.words.plainText) (\(event.home))", columns: columns)
    }.map { safeText($0) }
  }

  private func passage(_ kind: Block.Kind, home: EntityID) -> [String] {
    let entry = library[home]
    let blocks = [Block(kind, .none)]
    var marked: Set<String> = []
    blocks.walkInlines { if case .note(let label) = $0.kind { marked.insert(label) } }
    let notes = (entry?.article.notes ?? []).filter { marked.contains($0.label) }
    return lines(
      of: Folio(
        id: home, title: entry?.title ?? "", captions: ["\(home)"], blocks: blocks, notes: notes))
  }

  private func page(of entry: Entry) -> [String] { lines(of: Folio(entry, in: library)) }

  private func lines(of folio: Folio) -> [String] {
    let page = layOut(folio, columns: columns)
    guard let look else { return page.plainLines }
    return page.lines.map { line in
      line.spans.map { span in
        var style = look(span.role, span.emphasis)
        if span.target != nil, span.role != .noteMark { style = style.adding(.underline) }
        return styled(safeText(span.text), style)
      }.joined()
    }
  }

  /// The whole companion: what the board shows, then every goal, chapter and case in order.
  public func companion() -> [String] {
    let companion = library.companion
    var lines = [safeText("\(companion.title): \(companion.subtitle)")]
    lines += companion.asOf.map { ["As of \($0.prose)"] } ?? []
    lines += ["", "Goals"]
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
    if !companion.cases.isEmpty { lines += ["", "Cases"] }
    for (number, legalCase) in companion.cases.enumerated() {
      let words = [legalCase.title, legalCase.steps.last?.line].compactMap { $0 }
      lines += wrap("\(number + 1). \(words.joined(separator: ": "))", columns: columns)
    }
    lines = lines.map { safeText($0) }
    let entries =
      companion.goals.map(Entry.goal)
      + companion.strands.flatMap(\.chapters).map(Entry.chapter)
      + companion.cases.map(Entry.legalCase)
    for entry in entries { lines += ["", "-".repeated(12), ""] + page(of: entry) }
    return lines
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
