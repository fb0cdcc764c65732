/// A day, month or year, or the time between two of them: `2021-10-21`, `1979/2015` (ISO 8601).
public struct Period: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let start: PartialDate
  /// The same as `start` for a single date; never before it.
  public let end: PartialDate

  /// `nil` if the end is before the start.
  public init?(start: PartialDate, end: PartialDate) {
    guard start <= end || end.contains(start) else { return nil }
    self.start = start
    self.end = end
  }

  /// Reads one ISO date, or two with a slash between; `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = String(text).split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let start = PartialDate(iso: first) else { return nil }
    switch parts.count {
    case 1: self.init(start: start, end: start)
    case 2:
      guard let end = PartialDate(iso: parts[1]) else { return nil }
      self.init(start: start, end: end)
    default: return nil
    }
  }

  public var description: String { start == end ? "\(start)" : "\(start)/\(end)" }

  /// As prose writes it: `1979–2015`, `20–21 October 2021`, `April 2022 – March 2023`.
  public var prose: String {
    if start == end { return start.prose }
    if let day = start.day, end.day != nil, start.year == end.year, start.month == end.month {
      return "\(day)–\(end.prose)"
    }
    let dash = start.month == nil && end.month == nil ? "–" : " – "
    return start.prose + dash + end.prose
  }

  public static func < (a: Period, b: Period) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension PartialDate {
  /// Whether the other date lies in this year, month or day.
  public func contains(_ other: PartialDate) -> Bool {
    year == other.year && (month == nil || month == other.month)
      && (day == nil || day == other.day)
  }
}
