import ContentModel
import Display
import Glibc

extension Companion {
  /// What names the book for good, whatever becomes of its words: a UUID of the eighth version (RFC 9562,
  /// 5.8), made of the companion's identity, or of its title where it has none.
  var bookIdentifier: String {
    let name = identity ?? "\u{1F}\(title)"
    // FNV-1a, 64 bits, from both ends.
    func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
      bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
    let high = hash(name.utf8) & ~0xF000 | 0x8000
    let low = hash(name.utf8.reversed()) & ~(3 << 62) | 2 << 62
    let digits = Array(hexadecimal(high) + hexadecimal(low))
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + groups.joined(separator: "-")
  }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
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

extension String {
  /// The words as a template is given them, which escapes them itself.
  var safeWords: String { safeText(withPlainSpaces) }
}
