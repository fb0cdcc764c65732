import ContentModel

extension PartialDate {
  /// `October 22, 2021`, `October 2021`, `2021`, as Chicago writes dates.
  var american: String {
    guard let month else { return String(year) }
    let name = Self.months[month - 1].name
    return day.map { "\(name) \($0), \(year)" } ?? "\(name) \(year)"
  }

  /// `2021, October 22`, the year first, as APA lists dates.
  var yearFirst: String {
    guard let month else { return String(year) }
    return "\(year), \(Self.months[month - 1].name)" + (day.map { " \($0)" } ?? "")
  }

  /// `22 Oct. 2021`, with MLA's short months.
  var abbreviated: String {
    guard let month else { return String(year) }
    return (day.map { "\($0) " } ?? "") + "\(Self.months[month - 1].short) \(year)"
  }

  private static let months: [(name: String, short: String)] = [
    ("January", "Jan."), ("February", "Feb."), ("March", "Mar."), ("April", "Apr."),
    ("May", "May"), ("June", "June"), ("July", "July"), ("August", "Aug."),
    ("September", "Sept."), ("October", "Oct."), ("November", "Nov."), ("December", "Dec."),
  ]
}
