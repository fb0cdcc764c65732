import ContentModel

extension PartialDate {
  /// The day, in UTC, of a time; `nil` outside the years 1 to 9999.
  ///
  /// Counts days from 1 March of the year 0, so that the day that leap years add is a year's last.
  init?(secondsSince1970 seconds: Int) {
    guard secondsOfWrittenYears.contains(seconds) else { return nil }
    let days = Int((Double(seconds) / 86_400).rounded(.down)) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: ofYear - (153 * shifted + 2) / 5 + 1)
  }
}
