import ContentModel
import Controls
import Display

/// The card that a first start lays over the screen: what the film is and where it can be seen, ways
/// into the companion, and what panes and signs mean.
public struct Welcome: View {
  /// The keys of the ways in, in the order of the manifest; more than these have none.
  static let ways: [Action] = [.takeFirstWay, .takeSecondWay, .takeThirdWay]

  public init() {}

  public var keyPlace: KeyPlace { .welcome }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    if let number = Self.ways.firstIndex(of: action) { return take(number, context) }
    switch action {
    case .leave: return .leave()
    default: return .unknown("\(context.keymap[.leave, in: .welcome]) closes the card")
    }
  }

  /// A click on a way takes it; anywhere else it closes the card.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    guard let way = way(at: point, context) else { return .leave() }
    return take(way, context)
  }

  private func take(_ number: Int, _ context: Context) -> Response {
    let ways = context.library.companion.ways
    guard ways.indices.contains(number) else {
      return .refused("This companion names no such way in")
    }
    return .open(Destination(entry: ways[number].opens))
  }

  public func spoken(_ context: Context) -> Spoken {
    let words = WelcomeWords(context)
    return Spoken(
      heading: words.title,
      rows: words.parts(.whole).flatMap { $0.lines.map(\.text) }.filter { !$0.isEmpty }
        .map { $0.replacing(" · ", with: ": ").spokenFacts })
  }
}
