import ContentModel

/// The names by which the page of an entry is linked inside: of its headings, of places that the text
/// names, and of quotes, questions and events. None stands for two things.
struct Anchors: Sendable {
  private var taken: Set<String> = ["main"]
  private var names: [EntityID: String] = [:]
  private var events: [SourceLocation: String] = [:]

  init() {}

  init(_ entry: Entry) {
    let blocks = entry.article.blocks
    blocks.walk { if case .heading(let heading) = $0.kind { taken.insert(heading.anchor) } }
    blocks.walkInlines { if case .anchor(let name) = $0.kind { taken.insert(name) } }
    var items: [Event] = []
    var told: [EntityID] = []
    blocks.walk { block in
      switch block.kind {
      case .quote(let quote): told.append(quote.id)
      case .callout(let callout): told.append(callout.id)
      case .list(let list): items += list.items.compactMap(\.event)
      default: break
      }
    }
    for id in told where names[id] == nil { names[id] = free(id.slug) }
    for event in items { events[event.location] = free("event-\(event.date)") }
  }

  func name(of id: EntityID) -> String? { names[id] }
  func name(of event: Event) -> String? { name(ofEventAt: event.location) }
  func name(ofEventAt location: SourceLocation) -> String? { events[location] }

  /// The name itself, or numbered where that is something else's.
  private mutating func free(_ name: String) -> String {
    let name = name.isEmpty ? "_" : String(name.map { $0.isWhitespace ? "-" : $0 })
    var free = name
    var number = 2
    while !taken.insert(free).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }
}
