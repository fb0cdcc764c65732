import CVersion
import Glibc

/// Which version of the program this is, after Semantic Versioning 2.0.0.
let programVersion = "0.1.0"

/// The day on which that version was begun: that of the manual, where the build was told none.
private let versionDay = "2026-11-29"

/// What is known of how this program was built.
///
/// A release is told by its environment at `swift build`: `LASTTAKE_COMMIT` is the commit, in hexadecimal,
/// `SOURCE_DATE_EPOCH` its time in seconds since 1970 (`git log -1 --format=%ct`). The same two make the
/// same bytes. Whatever else is built tells of the checkout that it lies in.
struct Build {
  /// `nil` if it wasn't told.
  var commit = String(cString: version_commit()).nonEmpty
  /// In seconds since 1970; `nil` if it wasn't told.
  var time = version_time() == 0 ? nil : Int(version_time())
  /// The commit at which a checkout stands now in which the program was built.
  var checkout: () -> String? = { Checkout.ofThisProgram?.commit }

  /// `0.1.0 (3fe30ad1f0c2, 2026-11-29)`.
  var description: String {
    let known = [commit.map(short), time.map(Self.day)].compactMap { $0 }
    if !known.isEmpty { return "\(programVersion) (\(known.joined(separator: ", ")))" }
    let place = checkout().map { ", in a checkout that is at \(short($0))" } ?? ""
    return "\(programVersion) (built from source\(place))"
  }

  /// Of what is printed about this version, as YYYY-MM-DD: the environment's `SOURCE_DATE_EPOCH`, else the
  /// day that the build was told.
  static var day: String {
    let asked = Environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    return (asked ?? Build().time).map(day) ?? versionDay
  }

  private func short(_ commit: String) -> String { String(commit.prefix(12)) }

  /// The day in UTC.
  private static func day(_ seconds: Int) -> String {
    var (time, day) = (time_t(seconds), tm())
    gmtime_r(&time, &day)
    let parts = [Int(day.tm_year) + 1_900, Int(day.tm_mon) + 1, Int(day.tm_mday)]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
