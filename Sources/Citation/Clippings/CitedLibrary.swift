import ContentModel

/// A library made ready for many quotes to be cut out of it: what each of them looks up, its works and
/// how it stands, is made once.
public struct CitedLibrary: Sendable {
  let library: Library
  /// Those that the quotes' notes name.
  private let works: [EntityID: Work]
  /// Of the quotes in callouts: what the callout says of them.
  private let standings: [EntityID: String]

  public init(_ library: Library) {
    let names = ProperNames(library.companion)
    self.init(library) { Work($0, keeping: names) }
  }

  /// - Parameter work: Makes a work of a source.
  init(_ library: Library, work: (Source) -> Work) {
    self.library = library
    let cited = Set(library.quotes.flatMap(\.sources)).compactMap(library.source)
    works = Dictionary(cited.map { ($0.id, work($0)) }) { first, _ in first }
    var standings: [EntityID: String] = [:]
    for callout in library.callouts {
      callout.blocks.walk { block in
        guard case .quote(let quote) = block.kind, standings[quote.id] == nil else { return }
        standings[quote.id] = callout.standing ?? ""
      }
    }
    self.standings = standings
  }

  /// The work that a source is; `nil` if no quote is from it, or there is none.
  func work(_ id: EntityID) -> Work? { works[id] }

  /// How a quote stands by the first callout that holds it; empty where that says nothing, or none does.
  func standing(of quote: Quote) -> String { standings[quote.id] ?? "" }
}
