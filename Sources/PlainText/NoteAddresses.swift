import ContentModel

/// The addresses of the sources that the notes of a page name, each once, with the numbers of those
/// notes.
public struct NoteAddresses {
  public private(set) var entries: [(address: String, numbers: [Int])] = []

  public init(_ notes: [Note], in library: Library) {
    var known: [String: Int] = [:]
    for (index, note) in notes.enumerated() {
      for source in note.sources {
        guard let address = library.source(source)?.url, !address.isEmpty else { continue }
        let place = known[address] ?? entries.count
        if place == entries.count {
          known[address] = place
          entries.append((address, []))
        }
        if entries[place].numbers.last != index + 1 { entries[place].numbers.append(index + 1) }
      }
    }
  }
}
