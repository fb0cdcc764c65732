import Citation
import ContentModel
import Files

/// What readers who copy quotes take along, as `lasttake cite` prints it: made once, since a quote stands
/// on its page, in the list of all, and on hand-outs.
struct QuoteCopies: Sendable {
  /// As values of attributes.
  private var texts: [EntityID: String] = [:]

  /// None, for what nobody copies.
  init() {}

  init(_ library: Library) {
    let cited = CitedLibrary(library)
    let texts = concurrently(library.quotes) { quote in
      escapedLines(Clipping(quote: quote, in: cited).text(in: .plain), joinedBy: "&#10;")
    }
    self.texts = Dictionary(zip(library.quotes.map(\.id), texts)) { first, _ in first }
  }

  func text(of quote: Quote) -> String? { texts[quote.id] }
}
