import ContentModel
import Controls
import Display
import TextLayout

/// Two chapters side by side, one of each strand, each scrolling on its own.
public struct Split: Hashable {
  public private(set) var sides: [Reader]
  /// Which side the keys move.
  public var focus: Int
  /// The goal that both bear on, if there is one.
  let goal: EntityID?

  /// - Parameter sides: Two; each is set for its half here.
  public init(_ sides: [Reader], focus: Int, goal: EntityID?, _ context: Context) {
    self.sides = sides
    self.focus = focus
    self.goal = goal
    adapt(to: context)
  }

  public var focused: Reader {
    get { sides[focus] }
    set { sides[focus] = newValue }
  }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch action {
    case .moveLeft, .moveRight:
      let next = action == .moveLeft ? 0 : 1
      guard next != focus else {
        return .refused(next == 0 ? "This is the left side" : "This is the right side")
      }
      focus = next
      return .done
    default:
      return sides[focus].handle(action, self.context(of: focus, context))
    }
  }

  public mutating func adapt(to context: Context) {
    for side in sides.indices { sides[side].adapt(to: self.context(of: side, context)) }
  }

  /// What a side may look at: its half, or on a narrow terminal the whole.
  func context(of side: Int, _ context: Context) -> Context {
    let insides = arrangement(context).insides
    return (insides[side] ?? insides[focus]).map(context.narrowed) ?? context
  }

  func arrangement(_ context: Context) -> SplitArrangement {
    SplitArrangement(size: context.size, focus: focus, reasons: reasons(in: context.library))
  }

  /// The sides that are on screen, each with its part of it.
  func pagesInView(_ context: Context) -> [(reader: Reader, context: Context)] {
    let boxes = arrangement(context).boxes
    return sides.indices.filter { boxes[$0] != nil }
      .map { (sides[$0], self.context(of: $0, context)) }
  }

  mutating func replace(_ page: Reader) {
    sides.firstIndex { $0.entry == page.entry }.map { sides[$0] = page }
  }

  /// Why the two are a pair: what the content says of each for the goal that they share; empty where
  /// they share none.
  func reasons(in library: Library) -> [String] {
    guard let goal else { return [] }
    let reasons = sides.map { side in
      library.chapter(side.entry)?.bearing(on: goal).map { bearing in
        "\(bearing.kind.glyph) \(bearing.kind.verb): \(bearing.because)"
      }
    }
    return reasons.allSatisfy { $0 == nil } ? [] : reasons.map { $0 ?? "" }
  }

  /// The side at a place of the terminal.
  public func side(at place: Point, _ context: Context) -> Int? {
    arrangement(context).boxes
      .firstIndex { $0?.contains(place) == true }
  }
}

extension Split {
  public func draw(into frame: inout Frame, _ context: Context) {
    let arrangement = self.arrangement(context)
    var cursor: Point?
    for (side, box) in arrangement.boxes.enumerated() {
      guard let box, let inside = arrangement.insides[side] else { continue }
      let reader = sides[side]
      if inside != box {
        let words = reader.headerWords(context.narrowed(to: inside))
        frame.drawBox(
          box, title: words.title, right: words.right, isFocused: side == focus, context.theme)
      }
      frame.cursor = nil
      reader.draw(into: &frame, context.narrowed(to: inside))
      if side == focus { cursor = frame.cursor }
    }
    frame.cursor = cursor
    guard let header = arrangement.header else { return }
    let title = goal.flatMap { context.library.goal($0)?.title }
    let words = title.map { "Side by side for “\($0)”" } ?? "Side by side"
    let start = Point(row: header.row, column: 1)
    frame.write(
      words.truncated(to: header.columns - 2), at: start, in: header, style: context.theme.header)
    for reason in arrangement.reasons {
      for (row, words) in reason.lines.enumerated() {
        let place = Point(row: reason.rect.row + row, column: reason.rect.column)
        frame.write(words, at: place, in: reason.rect, style: context.theme.quiet)
      }
    }
  }
}
