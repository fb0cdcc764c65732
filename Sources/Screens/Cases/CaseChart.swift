import ContentModel

/// The time axis that all cases share, on which each of their steps has a column.
struct CaseChart {
  private let firstDay: Int
  private let lastDay: Int
  private let years: ClosedRange<Int>?
  private let columns: Int

  /// - Parameter columns: How many the axis takes; 1 is the least.
  init(_ cases: [LegalCase], columns: Int) {
    let dates = cases.flatMap { $0.steps.map(\.date) }
    let days = dates.map(\.dayNumber)
    firstDay = days.min() ?? 0
    lastDay = days.max() ?? 0
    let first = dates.map(\.year).min()
    let last = dates.map(\.year).max()
    years = first.flatMap { first in last.map { first...$0 } }
    self.columns = max(1, columns)
  }

  /// The column of a day, from 0. A month or a year stands where it begins.
  func column(of date: PartialDate) -> Int { column(ofDay: date.dayNumber) }

  private func column(ofDay day: Int) -> Int {
    guard lastDay > firstDay else { return 0 }
    let place = (day - firstDay) * (columns - 1) / (lastDay - firstDay)
    return min(max(0, place), columns - 1)
  }

  /// A line from the first step of a case to its last: `┼` for the steps, `●` for one of them.
  /// - Parameter chosen: The number of the step that stands out.
  func line(of legalCase: LegalCase, chosen: Int?) -> String {
    let places = legalCase.steps.map { column(of: $0.date) }
    guard let first = places.min(), let last = places.max() else { return "" }
    var signs = Array(repeating: " ", count: last + 1)
    for place in first...last { signs[place] = "─" }
    for place in places { signs[place] = Self.step }
    if let chosen, places.indices.contains(chosen) { signs[places[chosen]] = Self.chosenStep }
    return signs.joined()
  }

  /// The years, each where it begins, as far as they have room.
  var axis: String {
    guard let years else { return "" }
    var line = ""
    // A span of many centuries has no more labels than columns.
    for year in stride(from: years.lowerBound, through: years.upperBound, by: step(of: years)) {
      let place = PartialDate(year: year).map { column(of: $0) } ?? 0
      let label = "\(year)"
      guard place == 0 && line.isEmpty || place > line.count,
        place + label.count <= columns
      else { continue }
      line += String(repeating: " ", count: place - line.count) + label
    }
    return line
  }

  private func step(of years: ClosedRange<Int>) -> Int { max(1, years.count / columns) }

  static let step = "┼"
  static let chosenStep = "●"
}

extension PartialDate {
  /// Days since 1 March of the year 0, of its first day.
  fileprivate var dayNumber: Int {
    let month = self.month ?? 1
    let years = month <= 2 ? year - 1 : year
    let shifted = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (153 * shifted + 2) / 5
      + (day ?? 1) - 1
  }
}
