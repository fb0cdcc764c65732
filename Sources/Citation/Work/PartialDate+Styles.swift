import ContentModel

extension PartialDate {
  /// `October 22, 2021`, `October 2021`, `2021`, as Chicago writes dates.
  var american: String {
    guard let month else { return String(year) }
    let name = Self.monthNames[month - 1]
    return day.map { "\(name) \($0), \(year)" } ?? "\(name) \(year)"
  }

  /// `2021, October 22`, the year first, as APA lists dates.
  var yearFirst: String {
    guard let month else { return String(year) }
    return "\(year), \(Self.monthNames[month - 1])" + (day.map { " \($0)" } ?? "")
  }

  /// `22 Oct. 2021`, with MLA's short months.
  var abbreviated: String {
    guard let month else { return String(year) }
    return (day.map { "\($0) " } ?? "") + "\(Self.shortMonths[month - 1]) \(year)"
  }

  private static let shortMonths = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]
}
