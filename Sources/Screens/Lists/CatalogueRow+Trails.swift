import ContentModel
import Controls

extension CatalogueRow {
  /// The trails in the companion's order, each with for whom it is.
  static func trails(of library: Library) -> [CatalogueRow] {
    library.companion.trails.map { trail in
      let facts = [counted("stop", trail.stops.count), trail.time]
      return CatalogueRow(
        group: "Paths through the companion", title: trail.title,
        facts: facts.compactMap { $0 }.joined(separator: " · "), detail: "For \(trail.audience)",
        destination: Destination(entry: trail.id, spot: .top), preview: .entry(trail.id),
        also: trail.stops.map(\.title).joined(separator: " "))
    }
  }
}
