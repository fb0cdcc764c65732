import ContentModel

extension PartialDate {
  /// Reads a date as bibliographies write it: `2021-10-22`, `2021/10/22/`, `2021/10//`, `22 October 2021`,
  /// `October 22, 2021`, `oct 2021`, and with a time of day behind it, `2021-10-22T10:00:00Z`.
  init?(written text: String) {
    let whole = text.tidy
    let day = whole.split(separator: "T", maxSplits: 1).first.map(String.init) ?? whole
    let numbers = day.split { $0 == "/" || $0 == "-" || $0 == "." }.map { Int($0) }
    if let year = numbers.first ?? nil, year > 31, !numbers.contains(nil), numbers.count <= 3 {
      self.init(
        year: year, month: numbers.count > 1 ? numbers[1] : nil,
        day: numbers.count > 2 ? numbers[2] : nil)
      return
    }
    let words = whole.split { " ,./-".contains($0) }.map(String.init)
    let month = words.compactMap(Self.month).first
    let years = words.compactMap { Int($0) }.filter { $0 > 31 }
    let days = words.compactMap { Int($0) }.filter { (1...31).contains($0) }
    guard words.count <= 3, years.count == 1, days.count <= 1,
      years.count + days.count + (month == nil ? 0 : 1) == words.count
    else { return nil }
    self.init(year: years[0], month: month, day: days.first)
  }

  /// The number of a month that is named, or by its first three letters.
  static func month(_ name: String) -> Int? {
    let letters = name.lowercased().filter(\.isLetter)
    guard letters.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.lowercased().hasPrefix(letters) }.map { $0 + 1 }
  }
}

extension String {
  var isWebAddress: Bool {
    let text = lowercased()
    return text.hasPrefix("http://") || text.hasPrefix("https://")
  }
}
