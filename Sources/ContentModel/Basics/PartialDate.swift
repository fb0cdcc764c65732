/// A calendar date of which only the year need be known, after ISO 8601: `1979`, `2021-10`,
/// `2021-10-20`; one that is not certain says so, after ISO 8601-2 (EDTF, level 1): `2010~`.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int?
  /// 1 to the month's length.
  public let day: Int?
  public let certainty: Certainty

  /// `nil` unless the parts make a date of the Gregorian calendar.
  public init?(
    year: Int, month: Int? = nil, day: Int? = nil, certainty: Certainty = .certain
  ) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
    self.certainty = certainty
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(String(text).utf8)
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    var numbers = [0]
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 4 || index == 7: numbers.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where index != 4 && index != 7:
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 48)
      default: return nil
      }
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// Reads a date as prose writes it: `2019`, `March 2025`, `11 March 2025`; `nil` otherwise.
  public init?(prose text: some StringProtocol) {
    let words = String(text).split(separator: " ")
    guard (1...3).contains(words.count), let last = words.last, last.utf8.count == 4,
      let year = Int(last)
    else { return nil }
    guard words.count > 1 else {
      self.init(year: year)
      return
    }
    guard let month = Self.monthNames.firstIndex(where: { $0 == words[words.count - 2] })
    else { return nil }
    guard words.count > 2 else {
      self.init(year: year, month: month + 1)
      return
    }
    guard let day = Int(words[0]) else { return nil }
    self.init(year: year, month: month + 1, day: day)
  }

  /// ISO 8601, as far as the date is known, with the mark of its certainty.
  public var description: String {
    let parts = [pad(year, to: 4)] + [month, day].compactMap { $0 }.map { pad($0, to: 2) }
    return parts.joined(separator: "-") + certainty.mark
  }

  /// As prose writes it: `1979`, `October 2021`, `20 October 2021`, `about 2010`.
  public var prose: String {
    guard let month else { return certainty.words + String(year) }
    let rest = "\(Self.monthNames[month - 1]) \(year)"
    return certainty.words + (day.map { "\($0) \(rest)" } ?? rest)
  }

  /// The same with the month's name cut to three letters, whatever the certainty.
  var shortProse: String {
    guard let month else { return String(year) }
    let rest = "\(Self.monthNames[month - 1].prefix(3)) \(year)"
    return day.map { "\($0) \(rest)" } ?? rest
  }

  /// A less exact date comes before the exact ones it contains, one that is not certain after the
  /// same that is.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0, a.certainty.rawValue)
      < (b.year, b.month ?? 0, b.day ?? 0, b.certainty.rawValue)
  }

  /// In English, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private func pad(_ number: Int, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
