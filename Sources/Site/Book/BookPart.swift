import ContentModel

/// What the table of contents opens with: the goals, a strand, the people, ….
struct BookPart {
  let file: String
  let title: String
  let entries: [Entry]
  /// Whether the table of contents names its entries, too: those of a strand, but not hundreds of sources.
  let isOpen: Bool

  /// Those of a companion that have anything, in the order in which they are read.
  static func all(of library: Library) -> [BookPart] {
    let companion = library.companion
    var parts: [(title: String, entries: [Entry], isOpen: Bool)] = [
      (companion.said("Goals"), companion.goals.map(Entry.goal), true)
    ]
    parts += companion.strands.map { ($0.title, $0.chapters.map(Entry.chapter), true) }
    parts += [
      (companion.said("Cases"), companion.cases.map(Entry.legalCase), true),
      (companion.said("Trails"), companion.trails.map(Entry.trail), true),
      (companion.said("People"), companion.people.map(Entry.person), true),
      (companion.said("Sources"), companion.sources.map(Entry.source), false),
    ]
    return parts.enumerated().filter { !$1.entries.isEmpty }.map { number, part in
      BookPart(
        file: "part-\(number + 1)\(Medium.book.ending)", title: part.title, entries: part.entries,
        isOpen: part.isOpen)
    }
  }
}
