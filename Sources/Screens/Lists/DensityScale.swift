import ContentModel

/// The strip over the timeline: a bar for each month, year, decade or century, the finest of which the
/// whole span has room for.
struct DensityScale: Hashable {
  enum Unit: Hashable, CaseIterable {
    case month, year, decade, century, millennium

    /// The number of the unit in which a date lies, or begins.
    func number(of date: PartialDate) -> Int {
      switch self {
      case .month: date.year * 12 + (date.month ?? 1) - 1
      case .year: date.year
      case .decade: date.year / 10
      case .century: date.year / 100
      case .millennium: date.year / 1000
      }
    }

    /// How it is called: `1986`, `May`, and where it stands first, `May 1986`.
    fileprivate func name(of number: Int, isFirst: Bool) -> String {
      switch self {
      case .month:
        let year = String(number / 12)
        let month = String(PartialDate.monthNames[number % 12].prefix(3))
        return isFirst ? "\(month) \(year)" : number % 12 == 0 ? year : month
      case .year: return String(number)
      case .decade: return String(max(1, number * 10))
      case .century: return String(max(1, number * 100))
      case .millennium: return String(max(1, number * 1000))
      }
    }

    /// After how many of them a name may stand again.
    fileprivate var steps: [Int] {
      self == .month ? [1, 2, 3, 6, 12, 24, 60, 120] : [1, 2, 5, 10, 20, 50, 100]
    }
  }

  let unit: Unit
  /// The first of the units, and how many there are.
  let first: Int
  let count: Int
  /// How many columns a bar takes.
  let barColumns: Int

  /// The most columns of a bar.
  private static let widest = 6

  /// - Returns: `nil` if there is nothing to show, or no room.
  init?(_ periods: [Period], columns: Int) {
    guard let start = periods.map(\.start).min(), let end = periods.map(\.start).max() else {
      return nil
    }
    let fitting = Unit.allCases.first { $0.number(of: end) - $0.number(of: start) < columns }
    guard let unit = fitting else { return nil }
    self.unit = unit
    first = unit.number(of: start)
    count = unit.number(of: end) - first + 1
    barColumns = max(1, min(Self.widest, columns / count))
  }

  /// The bar in which a date stands, from 0.
  func bar(of period: Period) -> Int { unit.number(of: period.start) - first }

  /// What stands below the bars, each at its column from 0; none touches another.
  var labels: [(column: Int, text: String)] {
    let whole = count * barColumns
    let opening = unit.name(of: first, isFirst: true)
    var labels = [(column: 0, text: opening)]
    var end = opening.utf8.count
    let step = unit.steps.first { $0 * barColumns >= 7 } ?? unit.steps[unit.steps.count - 1]
    for number in 1..<max(1, count) where (first + number) % step == 0 {
      let text = unit.name(of: first + number, isFirst: false)
      let column = number * barColumns
      guard column > end, column + text.utf8.count <= whole else { continue }
      labels.append((column, text))
      end = column + text.utf8.count
    }
    let closing = unit.name(of: first + count - 1, isFirst: unit == .month)
    if whole - closing.utf8.count > end {
      labels.append((whole - closing.utf8.count, closing))
    }
    return labels
  }
}
