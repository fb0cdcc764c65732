import ContentModel

extension Work {
  /// The companion itself as a work, at one of its pages. A page that bears a person's or a source's
  /// name is described, lest its name be read as an author's or as the source's own title.
  init(_ entry: Entry, of companion: Companion) {
    let title =
      switch entry {
      case .person, .source: Title(text: "Page on \(entry.title)", isDescription: true)
      case .goal, .chapter, .legalCase, .trail, .about: Title(text: entry.title, keeping: nil)
      }
    let names = [companion.title, companion.subtitle].filter { !$0.isEmpty }
    self.init(
      id: entry.id, kind: .companion, title: title, container: names.joined(separator: ": "),
      date: companion.asOf, medium: "Companion")
  }
}
