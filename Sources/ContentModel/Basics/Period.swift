/// A day, month or year, or the time between two of them, or before or after one: `2021-10-21`,
/// `1979/2015`, `2010~/..`, `../2010` (ISO 8601-2: EDTF, level 1).
public struct Period: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first date that is named; that of the end where the start is open.
  public let start: PartialDate
  /// The same as `start` for a single date, and where the end is open; never before it.
  public let end: PartialDate
  public let open: Open

  /// Which end of the time has no date.
  public enum Open: Int, Hashable, Sendable {
    case start, neither, end
  }

  /// `nil` if the end is before the start.
  public init?(start: PartialDate, end: PartialDate) {
    guard start <= end || end.contains(start) else { return nil }
    self.start = start
    self.end = end
    open = .neither
  }

  /// A time of which one end alone is known.
  private init(_ known: PartialDate, open: Open) {
    start = known
    end = known
    self.open = open
  }

  /// Reads one date, or two with a slash between, of which one may be `..`; `nil` for anything else.
  public init?(edtf text: some StringProtocol) {
    let parts = String(text).split(separator: "/", omittingEmptySubsequences: false)
    let dates = parts.map { PartialDate(edtf: $0) }
    let isOpen = parts.map { $0 == ".." }
    guard let first = dates.first, dates.count <= 2 else { return nil }
    switch (first, dates.count == 2 ? dates[1] : first) {
    case (let start?, let end?): self.init(start: start, end: end)
    case (let start?, nil) where isOpen[1]: self.init(start, open: .end)
    case (nil, let end?) where isOpen[0]: self.init(end, open: .start)
    default: return nil
    }
  }

  public var description: String {
    switch open {
    case .neither: start == end ? "\(start)" : "\(start)/\(end)"
    case .start: "../\(end)"
    case .end: "\(start)/.."
    }
  }

  /// As prose writes it: `1979–2015`, `20–21 October 2021`, `April 2022 – March 2023`, `about 2010`,
  /// `from 2010 on`.
  public var prose: String {
    switch open {
    case .start: return "until \(end.prose)"
    case .end: return "from \(start.prose) on"
    case .neither: break
    }
    if start == end { return start.prose }
    let isSimple = start.isCertain && end.isCertain
    if isSimple, let day = start.day, end.day != nil, start.year == end.year,
      start.month == end.month
    {
      return "\(day)–\(end.prose)"
    }
    let dash = isSimple && start.month == nil && end.month == nil ? "–" : " – "
    return start.prose + dash + end.prose
  }

  /// For where columns are few, mostly in ISO 8601; of a time between two dates its beginning with a
  /// dash.
  public var brief: String {
    switch open {
    case .start: "–\(end.brief)"
    case .end: "\(start.brief)–"
    case .neither: start == end ? start.brief : "\(start.brief)–"
    }
  }

  public static func < (a: Period, b: Period) -> Bool {
    (a.start, a.end, a.open.rawValue) < (b.start, b.end, b.open.rawValue)
  }
}

extension PartialDate {
  /// Whether the other date lies in this year, month or day, as far as they are known.
  public func contains(_ other: PartialDate) -> Bool {
    year == other.year && (month == nil || month == other.month)
      && (day == nil || day == other.day)
  }
}
