import ContentModel
import TextLayout

extension Handout {
  /// The whole as the page of an article.
  public var document: Folio {
    var notes = HandoutNotes(library)
    var blocks: [Block] = []
    var opener = Paper(page: .about, notes: notes)
    blocks += opener.printed(opening)
    var prompts: [(callout: Callout, passage: String)] = []
    for (number, passage) in passages.enumerated() {
      var paper = Paper(page: passage.entry.id, notes: notes)
      blocks += printed(passage, number: number + 1, &paper, &prompts)
      notes = paper.notes
    }
    blocks += discussion(prompts)
    blocks += HandoutDates(passages, in: library).section(&notes)
    for source in notes.notes.flatMap(\.sources) { _ = notes.number(of: source) }
    blocks += sources(notes.sources.compactMap(library.source))
    blocks += ending
    return Folio(
      id: .about, title: title, captions: captions, blocks: blocks, notes: notes.notes)
  }

  private func printed(
    _ passage: Passage, number: Int, _ paper: inout Paper,
    _ prompts: inout [(callout: Callout, passage: String)]
  ) -> [Block] {
    var inner = passage.blocks
    var title = passage.entry.title
    if passage.anchor != nil,
      let index = inner.firstIndex(where: { $0.headingWords != nil }),
      let words = inner[index].headingWords
    {
      inner.remove(at: index)
      title += ": \(words.plainText)"
    }
    var blocks = [Block.heading(2, "\(number) · \(title)")]
    let place = library.place(of: passage.entry.id)
    let period =
      if case .chapter(let chapter) = passage.entry { chapter.period } else { Period?.none }
    let facts = [place, period?.prose].compactMap { $0 }.joined(separator: " · ")
    if !facts.isEmpty { blocks.append(.paragraph([.plain(facts)])) }
    if !passage.remark.isEmpty {
      let remark = paper.printed(passage.remark)
      blocks.append(
        .paragraph([Inline(.strong([.plain("What to see:")]), .none), .plain(" ")] + remark))
    }
    for block in paper.printed(inner) {
      if case .callout(let callout) = block.kind, callout.kind.nature == .discuss {
        prompts.append((callout, title))
      } else {
        blocks.append(block)
      }
    }
    return blocks
  }

  private func discussion(_ prompts: [(callout: Callout, passage: String)]) -> [Block] {
    guard !prompts.isEmpty else { return [] }
    return [.heading(2, "To discuss")]
      + prompts.flatMap { callout, passage in
        [.heading(3, callout.title)] + callout.blocks + [.paragraph([.plain("On “\(passage)”.")])]
      }
  }

  private func sources(_ sources: [Source]) -> [Block] {
    guard !sources.isEmpty else { return [] }
    let items = sources.map { source in
      ListBlock.Item(blocks: [.paragraph(source.reference)], range: .none)
    }
    return [
      .heading(2, "Sources"), Block(.list(ListBlock(start: 1, isTight: true, items: items)), .none),
    ]
  }

  /// Where the hand-out comes from, as of when, and under which licence.
  private var ending: [Block] {
    let companion = library.companion
    let name = [companion.title, companion.subtitle].filter { !$0.isEmpty }.joined(separator: ": ")
    let day = companion.asOf.map { ", as of \($0.prose)" } ?? ""
    let lines = ["From “\(name)”\(day).", companion.credits, companion.licence]
    return [Block(.thematicBreak, .none)]
      + lines.filter { !$0.isEmpty }.map { .paragraph([.plain($0)]) }
  }
}

extension Source {
  /// All that leads to it, in one paragraph.
  fileprivate var reference: [Inline] {
    var words: [Inline] = []
    if let author, !author.isEmpty { words.append(.plain("\(author). ")) }
    words += [Inline(.emphasis([.plain(title)]), .none), .plain(". ")]
    let facts = [publisher, date?.prose ?? "undated"].filter { !$0.isEmpty }
    words.append(.plain(facts.joined(separator: ", ") + "."))
    if let url {
      words += [.plain(" "), Inline(.link(.external(url), [.plain(url)]), .none)]
    }
    if let archived {
      words += [
        .plain(" Archived: "), Inline(.link(.external(archived), [.plain(archived)]), .none),
      ]
    }
    let reading = [accessed.map { "read \($0.prose)" }, grade.map { "grade: \($0.rawValue)" }]
      .compactMap { $0 }
    if !reading.isEmpty { words.append(.plain(" (\(reading.joined(separator: "; ")))")) }
    return words
  }
}

extension Block {
  static func heading(_ level: Int, _ words: String) -> Block {
    Block(.heading(Heading(level: level, words: [.plain(words)], anchor: "")), .none)
  }

  static func paragraph(_ words: [Inline]) -> Block { Block(.paragraph(words), .none) }

  fileprivate var headingWords: [Inline]? {
    if case .heading(let heading) = kind { heading.words } else { nil }
  }
}
