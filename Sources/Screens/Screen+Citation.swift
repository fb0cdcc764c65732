import Citation
import Controls

extension Screen {
  /// What `y` copies here.
  public func citation(_ context: Context) -> [Clipping] {
    switch self {
    case .reader, .split: return reader?.citation(self.context(of: context)) ?? []
    case .quotes(let quotes):
      return [quotes.selectedQuote].compactMap { $0 }
        .map { Clipping(quote: $0, in: context.library) }
    case .board(let board):
      return [board.selectedEntry(in: context.library)].compactMap { $0 }
        .compactMap { context.library[$0] }.map { Clipping($0, in: context.library) }
    case .catalogue(let catalogue):
      guard catalogue.kind == .sources, catalogue.rows.indices.contains(catalogue.selected) else {
        return []
      }
      return [catalogue.rows[catalogue.selected].destination.entry]
        .compactMap(context.library.source).map { Clipping(.source($0), in: context.library) }
    }
  }
}
