import ContentModel

extension PartialDate {
  /// Its first day, as numbers that compare; of a date that is not certain, a year earlier.
  var earliest: (Int, Int, Int) { isCertain ? (year, month ?? 1, day ?? 1) : (year - 1, 1, 1) }

  /// Its last day, or one after it that no other date has.
  var latest: (Int, Int, Int) { isCertain ? (year, month ?? 12, day ?? 31) : (year + 1, 12, 31) }

  /// Whether all of its days come after those of another.
  func isSurelyAfter(_ other: PartialDate) -> Bool { earliest > other.latest }

  /// Whether all of its days come before those of another.
  func isSurelyBefore(_ other: PartialDate) -> Bool { latest < other.earliest }
}
