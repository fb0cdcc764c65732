import ContentModel

/// How dates are written, and what readers see of them.
enum DatesSection {
  static var section: ManualSection {
    ManualSection(
      "Dates",
      [
        .paragraph(
          "`2021`, `2021-10` and `2021-10-20` are dates; `1979/2015` is the time between two. One that "
            + "is not certain says so in the period of a chapter, an event, the step of a case, or "
            + "evidence, after ISO 8601-2 (EDTF, level 1):"),
        .terms("written", "shown", written.map { ManualTerm("`\($0)`", shown($0)) }),
        .paragraph(
          "Each sorts by the date that it names. An open end bounds nothing; an end that is not "
            + "certain may be off by a year."),
      ])
  }

  private static let written = ["2010~", "2010?", "2010%", "2004/2010~", "2010/..", "../2010"]

  /// By the same words as everywhere.
  private static func shown(_ edtf: String) -> String {
    Period(edtf: edtf).map { $0.prose } ?? edtf
  }
}
