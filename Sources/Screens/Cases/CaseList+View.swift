import Citation
import ContentModel
import Controls
import Display
import Reading

extension ScreenTab {
  static let cases = ScreenTab("Cases", .showCases)
}

extension CaseList: ScreenView {
  /// A click selects a case or a step; on what is selected already it opens.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    if let row = row(at: point, context) {
      guard row != selected else { return handle(.openSelected, context) }
      select(row, in: context.library)
    } else if let step = step(at: point, context) {
      guard step != self.step else { return handle(.openSelected, context) }
      select(selected, step: step, in: context.library)
    }
    return .done
  }

  public func header(_ context: Context) -> Header? {
    arrangement(context).header.map { Header($0, .cases, of: ScreenTab.all, context) }
  }

  public func citation(_ context: Context) -> [Clipping] {
    guard let legalCase = selectedCase(in: context.library) else { return [] }
    return [Clipping(.legalCase(legalCase), in: context.library)]
  }
}

// MARK: As the journal keeps it

extension CaseList {
  private enum Kept {
    static let screen = "cases"
    static let step = "step"
  }

  public func place(_ context: Context) -> ReaderPlace {
    ReaderPlace(screen: Kept.screen, entity: entry, detail: [Kept.step: "\(step)"])
  }

  public init?(_ place: ReaderPlace, _ context: Context) {
    guard place.screen == Kept.screen else { return nil }
    self.init(context, from: place.entity)
    let step = place.detail[Kept.step].flatMap { Int($0) } ?? 0
    select(selected, step: step, in: context.library)
  }
}
