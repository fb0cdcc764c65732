import Reading

/// Times as annotations write them: `xsd:dateTime`, `2026-11-29T07:00:00Z`, with parts of a second and an
/// offset or without; or a day alone, `2026-11-29`, for its first moment.
enum AnnotationTime {
  /// Seconds since 1970; `nil` if it is no time of the years 1 to 9999. Without an offset it is UTC's.
  static func seconds(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes.count <= 40, bytes[4] == dash, bytes[7] == dash,
      let year = number(bytes[0..<4], in: 1...9999), let month = number(bytes[5..<7], in: 1...12),
      let day = number(bytes[8..<10], in: 1...31), day <= days(in: month, of: year),
      let time = time(bytes[10...])
    else { return nil }
    let all = dayNumber(year, month, day) * 86_400 + time
    return secondsOfWrittenYears.contains(all) ? all : nil
  }

  /// `2026-11-29T07:00:00Z`, in the calendar that `seconds(of:)` reads, also where Foundation goes by Caesar's.
  /// - Parameter seconds: Since 1970, brought into the years 1 to 9999.
  static func text(of seconds: Int) -> String {
    let years = secondsOfWrittenYears
    let seconds = min(max(seconds, years.lowerBound), years.upperBound)
    guard let day = Stamp.none.day(of: seconds) else { return "" }
    let ofDay = (seconds % 86_400 + 86_400) % 86_400
    func digits(_ number: Int?, _ count: Int = 2) -> String {
      let text = String(number ?? 1)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { digits($0) }
    return "\(digits(day.year, 4))-\(digits(day.month))-\(digits(day.day))T"
      + time.joined(separator: ":") + "Z"
  }

  /// Of what stands behind the day: seconds since it began.
  private static func time(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first else { return 0 }
    guard first == UInt8(ascii: "T") || first == UInt8(ascii: " ") else {
      return first == UInt8(ascii: ".") ? nil : offset(rest).map { -$0 }
    }
    let bytes = Array(rest)
    guard bytes.count >= 9, bytes[3] == colon, bytes[6] == colon,
      let hour = number(bytes[1..<3], in: 0...24), let minute = number(bytes[4..<6], in: 0...59),
      let second = number(bytes[7..<9], in: 0...60), let offset = offset(bytes[9...])
    else { return nil }
    let ofDay = hour * 3600 + minute * 60 + second
    // 24 is the hour at which a day ends, with nothing behind it.
    return hour < 24 || ofDay == 86_400 ? ofDay - offset : nil
  }

  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")

  private static func number(_ digits: ArraySlice<UInt8>, in range: ClosedRange<Int>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
    return range.contains(number) ? number : nil
  }

  /// Of what stands behind the seconds: parts of one, and how far the clock is ahead, in seconds.
  private static func offset(_ rest: ArraySlice<UInt8>) -> Int? {
    var rest = rest
    if rest.first == UInt8(ascii: ".") {
      let parts = rest.dropFirst().prefix { (48...57).contains($0) }
      guard !parts.isEmpty else { return nil }
      rest = rest.dropFirst(1 + parts.count)
    }
    guard let sign = rest.first else { return 0 }
    if rest.count == 1, sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return 0 }
    let digits = rest.dropFirst().filter { $0 != colon }
    guard sign == UInt8(ascii: "+") || sign == dash, digits.count == 4,
      rest.count == 5 || rest.count == 6,
      let hours = number(digits[0..<2], in: 0...14), let minutes = number(digits[2..<4], in: 0...59)
    else { return nil }
    let ahead = hours * 3600 + minutes * 60
    return sign == dash ? -ahead : ahead
  }

  private static func days(in month: Int, of year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Since 1970, counted from 1 March of the year 0, so that the day that leap years add is a year's last.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let years = shifted.0 * 365 + shifted.0 / 4 - shifted.0 / 100 + shifted.0 / 400
    return years + (153 * shifted.1 + 2) / 5 + day - 1 - 719_468
  }
}
