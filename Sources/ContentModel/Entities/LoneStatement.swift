/// A statement that one source alone bears, as far as the companion's notes tell: the words before a
/// note's mark, or before marks that stand together, whose notes name this source and no other.
public struct LoneStatement: Hashable, Sendable {
  /// `alone/`, the entry in which it stands, and its number there, from 1.
  public var id: EntityID
  public var source: EntityID
  /// From the beginning of the sentence in which they stand.
  public var words: String
  /// Who said them; `nil` if they are the companion's own.
  public var speaker: String?
  /// The callout in which they stand.
  public var callout: EntityID?
  /// The entry in which they stand.
  public var home: EntityID
  /// Of the block that holds them.
  public var location: SourceLocation
}

extension Library {
  /// What rests on one source alone, source by source in the order of sources, and of each in reading
  /// order. Goes through all pages but those of the sources.
  public var loneStatements: [LoneStatement] {
    let companion = self.companion
    let entries =
      companion.goals.map(Entry.goal) + companion.strands.flatMap(\.chapters).map(Entry.chapter)
      + companion.people.map(Entry.person) + [.about(companion.about)]
    var found: [EntityID: [LoneStatement]] = [:]
    for entry in entries {
      var reader = LoneStatementReader(entry)
      reader.read(entry.article.blocks, callout: nil)
      for statement in reader.found { found[statement.source, default: []].append(statement) }
    }
    return sourcesInOrder.flatMap { found[$0.id] ?? [] }
  }

  /// The sources that the evidence and the notes of some blocks name, each once, in the order of the marks.
  /// - Parameter home: The entry in which the blocks stand.
  public func sources(namedIn blocks: [Block], of home: EntityID) -> [EntityID] {
    let notes = self[home]?.article.notes ?? []
    let sources = Dictionary(notes.map { ($0.label, $0.sources) }) { first, _ in first }
    var named: [EntityID] = []
    func add(_ source: EntityID) { if !named.contains(source) { named.append(source) } }
    blocks.walk { block in
      if case .evidence(let evidence) = block.kind { evidence.flatMap(\.sources).forEach(add) }
    }
    blocks.walkInlines { inline in
      guard case .note(let label) = inline.kind else { return }
      sources[label]?.forEach(add)
    }
    return named
  }
}

/// Reads the statements of one entry.
private struct LoneStatementReader {
  private let entry: Entry
  private let name: String
  private let sources: [String: [EntityID]]
  var found: [LoneStatement] = []

  init(_ entry: Entry) {
    self.entry = entry
    name = [entry.id.folder, entry.id.slug].filter { !$0.isEmpty }.joined(separator: "-")
    sources = Dictionary(entry.article.notes.map { ($0.label, $0.sources) }) { first, _ in first }
  }

  mutating func read(_ blocks: [Block], callout: EntityID?) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let words): read(words, in: block, callout)
      case .heading(let heading): read(heading.words, in: block, callout)
      case .table(let table):
        for row in [table.header] + table.rows {
          for cell in row { read(cell, in: block, callout) }
        }
      case .quote(let quote):
        guard let source = quote.sources.first, Set(quote.sources).count == 1 else { continue }
        add(quote.text, speaker: quote.speakerName, source, in: block, callout)
      case .callout(let inner): read(inner.blocks, callout: inner.id)
      case .blockQuote(let inner), .aside(_, let inner): read(inner, callout: callout)
      case .list(let list): for item in list.items { read(item, callout: callout) }
      case .evidence(let evidence):
        for row in evidence {
          guard let source = row.sources.first, row.sources.count == 1 else { continue }
          let words = "\(row.witness.plainText): \(row.answer.plainText)"
          add(words, speaker: nil, source, in: Block(block.kind, row.range), callout)
        }
      case .code, .html, .thematicBreak: break
      }
    }
  }

  /// Reads an item; what it tells as an event is told with its date in words.
  private mutating func read(_ item: ListBlock.Item, callout: EntityID?) {
    guard let event = item.event, let first = item.blocks.first else {
      read(item.blocks, callout: callout)
      return
    }
    read([Inline(.text("\(event.date.prose): "), item.range)] + event.words, in: first, callout)
    read(Array(item.blocks.dropFirst()), callout: callout)
  }

  private mutating func add(
    _ words: String, speaker: String?, _ source: EntityID, in block: Block, _ callout: EntityID?
  ) {
    found.append(
      LoneStatement(
        id: EntityID(folder: "alone", slug: "\(name)-\(found.count + 1)"), source: source,
        words: words, speaker: speaker, callout: callout, home: entry.id,
        location: SourceLocation(
          file: entry.article.file, line: block.range.startLine, column: block.range.startColumn)))
  }

  /// Reads a run of words: a statement ends where marks stand, and closing punctuation after them
  /// still belongs to it.
  private mutating func read(_ words: [Inline], in block: Block, _ callout: EntityID?) {
    var statement = StatementWords()
    var parts: [StatementPart] = []
    words.collectParts(into: &parts)
    for part in parts {
      switch part {
      case .mark(let label): statement.marked(by: sources[label] ?? [])
      case .text(let text):
        let rest = statement.takeClosing(text)
        guard rest.contains(where: { !$0.isWhitespace }), statement.isMarked else {
          statement.add(rest)
          continue
        }
        if let (words, source) = statement.end() {
          add(words, speaker: nil, source, in: block, callout)
        }
        statement.add(rest)
      }
    }
    if let (words, source) = statement.end() {
      add(words, speaker: nil, source, in: block, callout)
    }
  }
}

private enum StatementPart {
  case text(String)
  case mark(label: String)
}

extension [Inline] {
  /// The words and the marks of notes, in the order of the text.
  fileprivate func collectParts(into parts: inout [StatementPart]) {
    for inline in self {
      switch inline.kind {
      case .note(let label): parts.append(.mark(label: label))
      case .emphasis(let inner), .strong(let inner), .link(_, let inner):
        inner.collectParts(into: &parts)
      default: parts.append(.text(inline.plainText))
      }
    }
  }
}

/// The words of a statement as they are gathered.
private struct StatementWords {
  /// What stands before in the same sentence.
  private var lead = ""
  private var words = ""
  private var sources: Set<EntityID> = []
  private(set) var isMarked = false

  mutating func add(_ text: some StringProtocol) { words += text }

  mutating func marked(by sources: [EntityID]) {
    isMarked = true
    self.sources.formUnion(sources)
  }

  /// Takes the punctuation that closes a statement behind its marks.
  /// - Returns: The text after it.
  mutating func takeClosing(_ text: String) -> Substring {
    guard isMarked else { return text[...] }
    let closing = text.prefix { ".,;:!?)”’»".contains($0) }
    words += closing
    return text.dropFirst(closing.count)
  }

  /// Ends the statement; the next begins with it if the sentence goes on.
  /// - Returns: The words and the source, if it is one alone.
  mutating func end() -> (words: String, source: EntityID)? {
    let whole = (lead + words).trimmingWhitespace
    let isOne = isMarked && sources.count == 1 && !words.trimmingWhitespace.isEmpty
    let source = sources.first
    let ended = words.trimmingWhitespace.last { !"”’)»".contains($0) }
    lead = ended.map { ".!?…".contains($0) } ?? true ? "" : lead + words
    words = ""
    sources = []
    isMarked = false
    return isOne ? source.map { (whole, $0) } : nil
  }
}
