import ContentModel
import Glibc

extension Companion {
  /// What names the book for good, whatever becomes of its words: made of the companion's identity, or of
  /// its title where it has none.
  var bookIdentifier: String { uniqueName(of: identity ?? "\u{1F}\(title)") }
}

/// A time as the package document writes it: `2026-11-28T00:00:00Z`.
func utcTime(_ seconds: Int) -> String {
  var (time, day) = (time_t(seconds), tm())
  gmtime_r(&time, &day)
  func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let date = ["\(Int(day.tm_year) + 1_900)", digits(day.tm_mon + 1), digits(day.tm_mday)]
  let clock = [day.tm_hour, day.tm_min, day.tm_sec].map(digits)
  return "\(date.joined(separator: "-"))T\(clock.joined(separator: ":"))Z"
}
