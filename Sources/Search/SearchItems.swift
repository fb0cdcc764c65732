import ContentModel

/// Everything in a companion that can be found, in reading order: goals, chapters by strand, people,
/// sources, the page on the companion.
struct SearchItems {
  private(set) var items: [SearchItem] = []
  private let library: Library
  private var page: Entry?
  private var title = ""
  private var block = 0
  private var noteSources: [String: [EntityID]] = [:]

  init(_ library: Library) {
    self.library = library
    addWatch(library.companion.watch)
    for entry in library.entries { read(entry) }
  }

  // MARK: Pages

  private mutating func read(_ entry: Entry) {
    page = entry
    block = 0
    title = entry.title
    noteSources = Dictionary(
      entry.article.notes.map { ($0.label, $0.sources) }, uniquingKeysWith: { first, _ in first })
    append(front(of: entry))
    switch entry {
    case .goal(let goal): addSentences(of: goal.summary, marks: [])
    case .chapter(let chapter): addSentences(of: chapter.summary, marks: [])
    case .person(let person): add(person.status, of: entry.id)
    case .legalCase(let legalCase):
      add(legalCase.status, of: entry.id, isCharge: legalCase.kind?.isCharge == true)
    case .source, .trail, .about: break
    }
    read(entry.article.blocks, in: nil)
  }

  /// What stands for the page itself.
  private func front(of entry: Entry) -> SearchItem {
    switch entry {
    case .goal, .chapter, .about: return SearchItem(.heading, in: entry.id, text: entry.title)
    case .trail(let trail):
      return SearchItem(
        .heading, in: entry.id, text: entry.title, setting: ["trail for \(trail.audience)"])
    case .legalCase(let legalCase):
      return SearchItem(
        .heading, in: entry.id, text: entry.title,
        setting: legalCase.parties.flatMap { [$0.name, $0.role] })
    case .person(let person):
      let names = ([person.name] + person.alsoKnownAs).inOneLine
      var item = SearchItem(.person, in: entry.id, text: [names, person.role].inOneLine)
      item.title = names
      return item
    case .source(let source):
      let words = [source.title, source.author ?? "", source.publisher]
      var item = SearchItem(.source, in: entry.id, text: words.inOneLine)
      item.date = source.date?.prose ?? ""
      item.year = source.date?.yearText ?? ""
      item.sources = [source.id]
      return item
    }
  }

  /// Where it can be seen, in one item.
  private mutating func addWatch(_ watch: [Showing]) {
    guard let first = watch.first else { return }
    var item = SearchItem(
      .watch, in: .about, at: .heading(anchor: Companion.watchAnchor),
      text: "\(library.companion.watchTitle): \(watch.line)",
      setting: ["see stream streaming", library.companion.title])
    item.date = first.asOf.prose
    item.year = first.asOf.yearText
    item.sources = watch.map(\.source).withoutRepetition
    items.append(item)
  }

  /// A status is one item: a part of it can say the opposite.
  private mutating func add(
    _ status: ProceduralStatus?, of home: EntityID, isCharge: Bool = true
  ) {
    guard let status else { return }
    let quote = TextQuote(exact: status.text)
    var item = SearchItem(
      .passage, in: home, at: .words(quote), text: status.text, setting: [title])
    item.date = status.asOf.prose
    if isCharge { item.status = "procedure" }
    append(item)
  }

  // MARK: Blocks

  /// - Parameter callout: In which the blocks stand.
  private mutating func read(_ blocks: [Block], in callout: Callout?, whole: Bool = false) {
    for inner in blocks {
      block += 1
      read(inner, in: callout, whole: whole)
    }
  }

  /// - Parameter whole: Whether the words were taken in already, with all that stands around them;
  ///   what has a place of its own is still read.
  private mutating func read(_ inner: Block, in callout: Callout?, whole: Bool) {
    switch inner.kind {
    case .quote(let quote): add(quote, in: callout)
    case .callout(let callout): add(callout)
    case .blockQuote(let blocks): read(blocks, in: callout, whole: whole)
    case .aside(let title, let blocks):
      if !whole { addSentences(of: title.plainText, marks: title.noteMarks, in: callout) }
      read(blocks, in: callout, whole: whole)
    case .list(let list):
      for item in list.items {
        if let event = item.event { add(event) }
        read(
          item.event == nil ? item.blocks : Array(item.blocks.dropFirst()), in: callout,
          whole: whole)
      }
    case .heading(let heading) where !whole: add(heading)
    case .paragraph(let words) where !whole:
      addSentences(of: words.plainText, marks: words.noteMarks, in: callout)
    case .table(let table) where !whole:
      for row in [table.header] + table.rows {
        addSentence(of: row.map(\.plainText).inOneLine, in: callout)
      }
    case .evidence(let evidence) where !whole:
      for row in evidence { addSentence(of: row.line, in: callout) }
    case .code(_, let text) where !whole: addSentence(of: text, in: callout)
    case .html(let text) where !whole && !inner.isComment: addSentence(of: text, in: callout)
    case .heading, .paragraph, .table, .evidence, .code, .html, .thematicBreak: break
    }
  }

  private mutating func add(_ heading: Heading) {
    guard let page else { return }
    append(
      SearchItem(
        .heading, in: page.id, at: .heading(anchor: heading.anchor), text: heading.words.plainText,
        setting: [title]))
  }

  private mutating func add(_ quote: Quote, in callout: Callout?) {
    guard let page else { return }
    let person = quote.speaker.flatMap(library.person)
    let names = [quote.speakerName, person?.name ?? ""] + (person?.alsoKnownAs ?? [])
    let source = quote.speaker.flatMap(library.source)?.title ?? ""
    var item = SearchItem(
      .quote, in: page.id, at: .landmark(quote.id), text: quote.text,
      setting: names + [source, quote.occasion, title])
    item.speaker = quote.speakerName
    item.date = quote.dateText
    item.status = callout?.kind.status ?? (person?.status == nil ? "" : "speaker charged")
    item.sources = quote.sources
    append(item)
  }

  private mutating func add(_ callout: Callout) {
    guard let page else { return }
    let kind: SearchKind? =
      switch callout.kind.nature {
      case .disputed, .unknown: .question
      case .update: .update
      case .discuss: .prompt
      case .alleged, .care, .aside: nil
      }
    var text = callout.title
    if kind != nil {
      text = [text, callout.blocks.plainText].filter { !$0.isEmpty }.joined(separator: ": ")
    }
    if text.contains(where: { !$0.isWhitespace }) {
      var item = SearchItem(
        kind ?? .passage, in: page.id, at: .landmark(callout.id), text: text,
        setting: [title])
      item.date = callout.date?.prose ?? ""
      item.year = callout.date?.yearText ?? ""
      item.status = callout.kind.status
      item.sources = library.sources(namedIn: callout.blocks, of: page.id)
      append(item)
    }
    read(callout.blocks, in: callout, whole: kind != nil)
  }

  private mutating func add(_ event: Event) {
    guard let page else { return }
    var item = SearchItem(
      .event, in: page.id, at: .event(event.location),
      text: event.words.plainText, setting: [event.date.prose, title])
    item.date = event.date.prose
    item.year = event.date.start.yearText
    item.sources = sources(of: event.words.noteMarks.map(\.label))
    append(item)
  }

  /// Takes an item in with its place in the article.
  private mutating func append(_ item: SearchItem) {
    var item = item
    item.block = block
    if let last = items.last, last.home == item.home, last.block == block {
      item.sentence = last.sentence + 1
    }
    items.append(item)
  }

  // MARK: Sentences

  private mutating func addSentence(of text: String, in callout: Callout?) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let page, !words.isEmpty else { return }
    var item = SearchItem(
      .passage, in: page.id, at: .words(TextQuote(exact: words)), text: words,
      setting: [title])
    item.status = callout?.kind.status ?? ""
    append(item)
  }

  private mutating func addSentences(
    of text: String, marks: [(label: String, offset: Int)], in callout: Callout? = nil
  ) {
    guard let page else { return }
    var rest = marks[...]
    for range in text.sentences {
      let words = String(text[range])
      // A mark stands behind the stop of its sentence.
      let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
      let own = rest.prefix { $0.offset <= end }
      rest = rest.dropFirst(own.count)
      guard words.contains(where: { !$0.isWhitespace }) else { continue }
      let quote = TextQuote(
        exact: words, prefix: String(text[..<range.lowerBound].suffix(TextQuote.contextLength)),
        suffix: String(text[range.upperBound...].prefix(TextQuote.contextLength)))
      var item = SearchItem(
        .passage, in: page.id, at: .words(quote), text: words,
        setting: [title])
      item.status = callout?.kind.status ?? ""
      item.date = callout?.date?.prose ?? ""
      item.sources = sources(of: own.map(\.label))
      append(item)
    }
  }

  private func sources(of labels: [String]) -> [EntityID] {
    labels.flatMap { noteSources[$0] ?? [] }.withoutRepetition
  }
}

extension Callout.Kind {
  /// What it says of how far something is known; empty where it says nothing of that.
  fileprivate var status: String {
    isStatus ? id : ""
  }
}

extension PartialDate {
  fileprivate var yearText: String { String(description.prefix(4)) }
}

extension [Inline] {
  /// The marks of notes, each with how many bytes of the plain text stand before it.
  fileprivate var noteMarks: [(label: String, offset: Int)] {
    var marks: [(label: String, offset: Int)] = []
    var offset = 0
    for inline in self {
      [inline].walk { if case .note(let label) = $0.kind { marks.append((label, offset)) } }
      offset += inline.plainText.utf8.count
    }
    return marks
  }
}

extension [String] {
  /// Those that are not empty, with a dot between two.
  fileprivate var inOneLine: String { filter { !$0.isEmpty }.joined(separator: " · ") }
}

extension [EntityID] {
  fileprivate var withoutRepetition: [EntityID] {
    var seen: Set<EntityID> = []
    return filter { seen.insert($0).inserted }
  }
}
