import ContentModel

/// The notes and sources of a hand-out, numbered through all of its passages.
struct HandoutNotes {
  private struct Key: Hashable {
    let page: EntityID
    let label: String
  }

  private(set) var notes: [Note] = []
  /// In the order in which they are first named.
  private(set) var sources: [EntityID] = []
  private var numbers: [Key: Int] = [:]
  private let library: Library

  init(_ library: Library) { self.library = library }

  /// The label of a page's note in the hand-out; `nil` if the page has no such note.
  mutating func label(of label: String, on page: EntityID) -> String? {
    let key = Key(page: page, label: label)
    if let number = numbers[key] { return "\(number)" }
    guard var note = library[page]?.article.notes.first(where: { $0.label == label }) else {
      return nil
    }
    let number = notes.count + 1
    numbers[key] = number
    note.label = "\(number)"
    // In its place before what it says is made, in which there may be other notes.
    notes.append(note)
    var paper = Paper(page: page, notes: self, namesSources: true)
    note.blocks = paper.printed(note.blocks)
    self = paper.notes
    notes[number - 1] = note
    return note.label
  }

  /// The number of a source among those of the hand-out, from 1; `nil` if it is no source.
  mutating func number(of source: EntityID) -> Int? {
    guard library.source(source) != nil else { return nil }
    if let index = sources.firstIndex(of: source) { return index + 1 }
    sources.append(source)
    return sources.count
  }
}
