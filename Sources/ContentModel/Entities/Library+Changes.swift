extension Library {
  /// All that has changed, the newest first; of one day the updates before the corrections, and each in
  /// the order in which they are told.
  ///
  /// An item of a list in `about.md` that opens with a date and a comma or a colon is a correction:
  /// `- 28 November 2026, [The key](investigation/02-the-key.md): …`.
  public var changes: [Change] {
    (updates + corrections).enumerated()
      .sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }
      .map(\.element)
  }

  /// In the order of the strands.
  private var updates: [Change] {
    callouts.compactMap { callout in
      guard callout.kind.nature == .update, let date = callout.date else { return nil }
      return Change(
        id: callout.id, kind: .update, date: date, title: callout.title,
        words: callout.blocks.plainText.spacedOnce, blocks: [Block(.callout(callout), .unplaced)],
        home: callout.home, location: callout.location, entries: [callout.home],
        sources: sources(of: callout.blocks, in: callout.home))
    }
  }

  /// In the order of the log.
  private var corrections: [Change] {
    var counts: [PartialDate: Int] = [:]
    var corrections: [Change] = []
    companion.about.blocks.walk { block in
      guard case .list(let list) = block.kind else { return }
      for item in list.items {
        guard let (date, rest) = item.dated else { continue }
        let count = counts[date, default: 0] + 1
        counts[date] = count
        corrections.append(correction(item, date: date, rest: rest, number: count))
      }
    }
    return corrections
  }

  private func correction(
    _ item: ListBlock.Item, date: PartialDate, rest: String, number: Int
  ) -> Change {
    let linked = item.blocks.linkedEntries.filter { self[$0] != nil }
    let pages = linked.filter { source($0) == nil }
    let colon = rest.firstRange(of: ": ")
    let title = colon.map { String(rest[..<$0.lowerBound]) } ?? rest
    return Change(
      id: EntityID(folder: "corrections", slug: number == 1 ? "\(date)" : "\(date)-\(number)"),
      kind: .correction, date: date, title: title.capitalizedFirst,
      words: colon.map { String(rest[$0.upperBound...]) }?.capitalizedFirst
        ?? rest.capitalizedFirst,
      blocks: item.blocks, home: .about,
      location: SourceLocation(
        file: companion.about.file, line: item.range.startLine, column: item.range.startColumn),
      entries: pages.isEmpty ? [.about] : pages,
      sources: (linked.filter { source($0) != nil } + sources(of: item.blocks, in: .about))
        .eachOnce)
  }

  /// The sources of the notes whose marks stand in the blocks.
  private func sources(of blocks: [Block], in home: EntityID) -> [EntityID] {
    let notes = self[home]?.article.notes ?? []
    var labels: Set<String> = []
    blocks.walkInlines { if case .note(let label) = $0.kind { labels.insert(label) } }
    return notes.filter { labels.contains($0.label) }.flatMap(\.sources).eachOnce
  }
}

extension ListBlock.Item {
  /// The date that the item opens with, and what follows it; `nil` if it opens with none. An event,
  /// whose date is bold, is none of these.
  fileprivate var dated: (date: PartialDate, rest: String)? {
    guard event == nil, case .paragraph = blocks.first?.kind else { return nil }
    let words = blocks.plainText.spacedOnce
    guard let end = words.prefix(24).firstIndex(where: { $0 == "," || $0 == ":" }),
      let date = PartialDate(prose: words[..<end]) ?? PartialDate(iso: words[..<end])
    else { return nil }
    let rest = words[words.index(after: end)...].drop { $0 == " " }
    return rest.isEmpty ? nil : (date, String(rest))
  }
}

extension [Block] {
  /// The pages that links in the blocks lead to, each once.
  fileprivate var linkedEntries: [EntityID] {
    var ids: [EntityID] = []
    walkInlines { if case .link(.entry(let id, _), _) = $0.kind { ids.append(id) } }
    return ids.eachOnce
  }
}

extension [EntityID] {
  /// The same, each where it stands first.
  fileprivate var eachOnce: [EntityID] {
    var seen: Set<EntityID> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The words with one space between any two.
  fileprivate var spacedOnce: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension SourceRange {
  /// Of a block that the library makes.
  fileprivate static let unplaced = SourceRange(
    startLine: 0, startColumn: 0, endLine: 0, endColumn: 0)
}
