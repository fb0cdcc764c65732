import ContentModel
import Display

/// The names by which the page of an entry is linked inside: of its headings, of places that the text
/// names, and of quotes, questions and events. None stands for two things.
struct Anchors: Sendable {
  private var taken: Set<String> = ["main"]
  private var names: [EntityID: String] = [:]
  private var events: [SourceLocation: String] = [:]

  init() {}

  init(_ entry: Entry) {
    let blocks = entry.article.blocks
    blocks.walk { block in
      if case .heading(let heading) = block.kind { taken.insert(anchorName(heading.anchor)) }
    }
    blocks.walkInlines { if case .anchor(let name) = $0.kind { taken.insert(anchorName(name)) } }
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
    let name = name.isEmpty ? "_" : anchorName(name)
    var free = name
    var number = 2
    while !taken.insert(free).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }
}

/// A name as it stands on the page and in what leads to it: without spaces, and without what can't be
/// seen or could be obeyed.
func anchorName(_ name: String) -> String {
  guard !name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return name }
  return String(safeText(name).map { $0.isWhitespace ? "-" : $0 })
}
