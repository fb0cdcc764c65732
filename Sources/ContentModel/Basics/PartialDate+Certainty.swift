extension PartialDate {
  /// How far a date is known, after ISO 8601-2 (EDTF, level 1).
  public enum Certainty: Int, Hashable, Sendable, CaseIterable {
    case certain, approximate, uncertain
    /// It may be another, and if it is this one, it is about it.
    case uncertainAndApproximate

    /// What stands after the date: `~`, `?`, `%`.
    public var mark: String {
      switch self {
      case .certain: ""
      case .approximate: "~"
      case .uncertain: "?"
      case .uncertainAndApproximate: "%"
      }
    }

    /// What stands before it in prose, with a space.
    var words: String {
      switch self {
      case .certain: ""
      case .approximate: "about "
      case .uncertain: "probably "
      case .uncertainAndApproximate: "probably about "
      }
    }
  }

  /// Reads an ISO date, or one with the mark of its certainty: `2010~`, `2010-05?`, `2010%`; `nil` for
  /// anything else.
  public init?(edtf text: some StringProtocol) {
    let marked = Certainty.allCases.first { $0 != .certain && text.hasSuffix($0.mark) }
    guard let date = PartialDate(iso: marked == nil ? Substring(text) : Substring(text.dropLast()))
    else { return nil }
    self = date.with(marked ?? .certain)
  }

  /// The same date, known so far.
  public func with(_ certainty: Certainty) -> PartialDate {
    PartialDate(year: year, month: month, day: day, certainty: certainty) ?? self
  }

  public var isCertain: Bool { certainty == .certain }

  /// For where columns are few: `20 Oct 2021`; one that is not certain as notes write it: `c. 2010`,
  /// `2010?`, `c. 2010?`.
  public var brief: String {
    let day = with(.certain).shortProse
    switch certainty {
    case .certain: return day
    case .approximate: return "c. \(day)"
    case .uncertain: return "\(day)?"
    case .uncertainAndApproximate: return "c. \(day)?"
    }
  }
}
