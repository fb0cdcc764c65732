import ContentModel

/// Passages to print for a class or a crew: whole, with the notes they rest on, what there is to
/// discuss, the dates in order, and the sources with their addresses.
public struct Handout {
  /// One passage of it.
  struct Passage {
    var entry: Entry
    /// The heading where it begins; `nil` for the whole page.
    var anchor: String?
    /// What to see there, where it is a stop of a trail.
    var remark: [Inline] = []

    /// Its blocks, a note of care from the top of its page before them.
    var blocks: [Block] {
      let blocks = entry.article.passage(anchor)
      guard anchor != nil, let first = entry.article.blocks.first(where: { !$0.isComment }),
        case .callout(let callout) = first.kind, callout.kind.nature == .care,
        !blocks.contains(first)
      else { return blocks }
      return [first] + blocks
    }
  }

  let library: Library
  private(set) var title: String
  private(set) var captions: [String] = []
  private(set) var opening: [Block] = []
  private(set) var passages: [Passage] = []

  /// - Parameter places: Trails, or pages, each perhaps from a heading on: `life/kyiv#the-camera`.
  /// - Throws: The first that is none.
  public init(_ places: [String], in library: Library) throws(UnknownPlace) {
    self.library = library
    title = library.companion.title
    for place in places {
      let parts = place.split(separator: "#", maxSplits: 1).map(String.init)
      let name = parts.first ?? ""
      guard let id = EntityID(name) ?? EntityID("trails/\(name)"), let entry = library[id] else {
        throw UnknownPlace(name: place)
      }
      if case .trail(let trail) = entry {
        add(trail, isAlone: places.count == 1)
        continue
      }
      let anchor = parts.count > 1 ? parts[1] : nil
      guard !entry.article.passage(anchor).isEmpty || anchor == nil else {
        throw UnknownPlace(name: place)
      }
      passages.append(Passage(entry: entry, anchor: anchor))
      if places.count == 1 { title = entry.title }
    }
  }

  private mutating func add(_ trail: Trail, isAlone: Bool) {
    passages += trail.stops.compactMap { stop in
      library[stop.entry].map { Passage(entry: $0, anchor: stop.anchor, remark: stop.words) }
    }
    guard isAlone else { return }
    let time = trail.minutes.map { Trail.time($0, "minutes", discussion: trail.discussion) }
    title = trail.title
    captions = [
      "For \(trail.audience)." + (time.map { " About \($0)." } ?? "")
    ]
    opening = trail.opening
  }
}

/// A name by which the companion has nothing.
public struct UnknownPlace: Error, Hashable {
  public let name: String
}
