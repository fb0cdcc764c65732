import ContentModel
import Controls
import Display

/// The cases, each with its steps along one time axis, and the steps of the selected case in words.
public struct CaseList {
  public private(set) var selected = 0
  /// Which step of the selected case stands out, from 0.
  public private(set) var step = 0
  /// The selected case, by which it is found again where the content changes.
  private(set) var entry: EntityID?

  /// - Parameter entry: What the reader comes from; the list opens on the case that belongs to it.
  public init(_ context: Context, from entry: EntityID?) {
    let library = context.library
    let cases = library.companion.cases
    let row = entry.flatMap { entry in
      cases.firstIndex { $0.id == entry || $0.parties.contains { $0.person == entry } }
        ?? cases.firstIndex { library.references.to($0.id).contains { $0.entry == entry } }
    }
    select(row ?? 0, in: library)
  }

  func arrangement(_ context: Context) -> CasesArrangement {
    let cases = context.library.companion.cases
    return CasesArrangement(
      context.size, count: cases.count,
      widest: cases.map { displayWidth(safeText($0.title)) }.max() ?? 0)
  }

  public func selectedCase(in library: Library) -> LegalCase? {
    let cases = library.companion.cases
    return cases.indices.contains(selected) ? cases[selected] : nil
  }

  /// Selects a case that there is, at its first step.
  mutating func select(_ row: Int, step: Int = 0, in library: Library) {
    let cases = library.companion.cases
    guard cases.indices.contains(row) else { return }
    selected = row
    entry = cases[row].id
    self.step = min(max(0, step), max(0, cases[row].steps.count - 1))
  }

  /// Follows a change of the content; the selection stays on its case and step, or near.
  public mutating func adapt(to context: Context) {
    let cases = context.library.companion.cases
    let same = cases.firstIndex { $0.id == entry }
    select(same ?? min(selected, max(0, cases.count - 1)), step: step, in: context.library)
  }

  public var keyPlace: KeyPlace { .cases }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    let library = context.library
    let count = library.companion.cases.count
    let arrangement = arrangement(context)
    let page = max(1, arrangement.list.rows / arrangement.linesOfCase - 1)
    var row = selected
    if let moved = moveSelection(&row, by: action, page: page, of: count) {
      if row != selected { select(row, in: library) }
      return moved
    }
    switch action {
    case .moveLeft: return move(by: -1, in: library)
    case .moveRight: return move(by: 1, in: library)
    case .openSelected: return open(in: library)
    case .search: return .search("")
    case .leave: return .leave()
    default: return .unknown("\(context.keymap[.showHelp]) lists the keys")
    }
  }

  /// Opens the page of the case, at the step that stands out if it is not the first.
  private func open(in library: Library) -> Response {
    guard let legalCase = selectedCase(in: library) else {
      return .refused(library.companion.said("There is no case here"))
    }
    guard step > 0, legalCase.steps.indices.contains(step) else {
      return .open(Destination(entry: legalCase.id))
    }
    return .open(Destination(entry: legalCase.id, spot: .event(legalCase.steps[step].location)))
  }

  private mutating func move(by steps: Int, in library: Library) -> Response {
    guard let legalCase = selectedCase(in: library), !legalCase.steps.isEmpty else {
      return .refused("There is no step here")
    }
    guard legalCase.steps.indices.contains(step + steps) else {
      return .refused(steps < 0 ? "This is the first step" : "This is the last step")
    }
    step += steps
    return .done
  }

  public func spoken(_ context: Context) -> Spoken {
    let library = context.library
    let rows = library.companion.cases.map { legalCase in
      [legalCase.title, legalCase.kind?.label, legalCase.status?.text].compactMap { $0 }
        .joined(separator: ", ")
    }
    let steps = selectedCase(in: library)?.steps ?? []
    let words = steps.enumerated().map {
      "Step \($0 + 1) of \(steps.count), \($1.date.prose): \($1.what) (\($1.reference(in: library)))"
    }
    return Spoken(
      heading: context.library.companion.said("Cases"), rows: rows,
      selected: rows.isEmpty ? nil : selected,
      remarks: words.indices.contains(step) ? [words[step]] : [])
  }
}
