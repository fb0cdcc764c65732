import Reading
import Citation
import ContentModel
import Search
import TextLayout

/// Finds the passages that notes hang on, and says whose words they are: as the page has them now,
/// or, where they are gone, as was known when the note was written.
public struct NotedPassages {
  public let library: Library
  private var pages: [EntityID: (page: Page, text: PassageText)] = [:]
  private var foreign: [EntityID: ForeignPassages] = [:]

  public init(library: Library) { self.library = library }

  /// The voices of a passage; `nil` if it isn't where it was.
  public mutating func shares(of passage: TextQuote, on id: EntityID) -> [PassageShare]? {
    guard let known = page(of: id) else { return nil }
    guard let range = known.text.find(passage) else { return nil }
    return known.page.shares(of: range)
  }

  /// A passage that another program chose, by which it is found here from now on; as it is where it is
  /// found so, or can't be found at all.
  public mutating func settled(_ passage: TextQuote, on id: EntityID) -> TextQuote {
    guard let known = page(of: id), known.text.find(passage) == nil else { return passage }
    let passages =
      foreign[id]
      ?? ForeignPassages(
        known.page.texts,
        marks: known.page.noteMarks.map { .init(label: $0.number, position: $0.position) })
    foreign[id] = passages
    return passages.settled(passage) ?? passage
  }

  private mutating func page(of id: EntityID) -> (page: Page, text: PassageText)? {
    guard let entry = library[id] else { return nil }
    if let known = pages[id] { return known }
    let page = layOut(Folio(entry, in: library), columns: 68)
    let known = (page, PassageText(page.texts))
    pages[id] = known
    return known
  }

  /// A passage as a block quotation for each voice, with its citation.
  public mutating func markdown(
    _ passage: TextQuote?, _ attribution: [AttributedWords], on id: EntityID
  ) -> [String] {
    guard let passage else { return [] }
    if let entry = library[id], let shares = shares(of: passage, on: id), !shares.isEmpty {
      let clippings = shares.map {
        $0.clipping(on: entry, in: library).withoutAcknowledgements()
      }
      return [clippings.text(in: .markdown)]
    }
    let known = attribution.isEmpty ? [AttributedWords(words: passage.paragraphs)] : attribution
    return known.flatMap { $0.quotation + [""] } + ["(no longer in the content)"]
  }
}

extension JournalContents {
  /// The journal with its notes on their words, where another program chose these.
  public func settled(in library: Library) -> JournalContents {
    var passages = NotedPassages(library: library)
    var journal = self
    for (index, note) in notes.enumerated() {
      journal.notes[index].passage = note.passage.map { passages.settled($0, on: note.entity) }
    }
    return journal
  }

  /// The journal with whose words its notes and bookmarks hang on, as far as the content tells.
  public func attributed(in library: Library) -> JournalContents {
    var passages = NotedPassages(library: library)
    func voices(
      _ passage: TextQuote?, _ known: [AttributedWords], _ id: EntityID
    ) -> [AttributedWords] {
      guard let passage, let shares = passages.shares(of: passage, on: id) else { return known }
      return shares.attribution(in: library)
    }
    var journal = self
    for index in notes.indices {
      let note = notes[index]
      journal.notes[index].attribution = voices(note.passage, note.attribution, note.entity)
    }
    for index in bookmarks.indices {
      let mark = bookmarks[index]
      journal.bookmarks[index].attribution = voices(mark.passage, mark.attribution, mark.entity)
    }
    return journal
  }
}

extension AttributedWords {
  /// As a block quotation in Markdown, with who said the words, their source and their standing.
  fileprivate var quotation: [String] {
    var paragraphs = words.markdownParagraphs
    let facts = [saidBy, source].filter { !$0.isEmpty }.joined(separator: "; ")
    if !facts.isEmpty { paragraphs += ["", "— " + facts.singleLine.markdownEscaped] }
    if !standing.isEmpty { paragraphs += ["", "[\(standing)]".singleLine.markdownEscaped] }
    return paragraphs.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { $0.isEmpty ? ">" : "> " + $0 }
  }
}
