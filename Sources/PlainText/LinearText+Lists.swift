import ContentModel
import Display
import TextLayout

extension LinearText {
  /// A whole list: of what has pages, every page; of quotes and questions, each with where it stands;
  /// of events, and of what rests on one source alone, each in a paragraph; `nil` if there is no such
  /// list.
  public func list(_ name: String) -> [String]? {
    let companion = library.companion
    switch name {
    case "goals": return pages(companion.goals.map(\.id))
    case "people": return pages(library.peopleInOrder.map(\.id))
    case "sources": return pages(library.sourcesInOrder.map(\.id))
    case "cases": return pages(companion.cases.map(\.id))
    case "trails": return pages(companion.trails.map(\.id))
    case "quotes": return pages(library.quotes.map(\.id))
    case "questions": return pages(library.callouts.filter { $0.kind.isListed }.map(\.id))
    case "timeline": return paragraphs(library.events.map { words(of: $0) })
    case "alone": return paragraphs(library.loneStatements.map { words(of: $0) })
    case "map": return MapText(library, columns: columns).lines(withReasons: true)
    default: return companion.strands.first { $0.id == name }.map { pages($0.chapters.map(\.id)) }
    }
  }

  /// Pages one below another.
  public static func joined(_ pages: [[String]]) -> [String] {
    Array(pages.joined(separator: ["", "-".repeated(12), ""]))
  }

  private func pages(_ ids: [EntityID]) -> [String] {
    Self.joined(ids.compactMap { lines(of: $0) })
  }

  private func paragraphs(_ texts: [String]) -> [String] {
    texts.flatMap { wrap($0, columns: columns) }.map { safeText($0) }
  }
}
