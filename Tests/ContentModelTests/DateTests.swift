import ContentModel
import Testing

@Suite struct DateTests {
  @Test(arguments: ["0001", "1979", "2021-10", "2021-10-20", "2024-02-29", "9999-12-31"])
  func isoDatesReadAndPrintTheSame(_ text: String) {
    #expect(PartialDate(iso: text)?.description == text)
  }

  @Test(arguments: [
    "", "79", "0000", "2021-", "2021-13", "2021-00", "2021-1", "2021-10-32", "2023-02-29",
    "2021/10",
    "2021-10-20T10", " 2021", "20211020", "२०२१", "2021-10-2a", "-2021-10-2",
  ])
  func otherTextsAreNoDates(_ text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2019", "2019"), ("March 2025", "2025-03"), ("11 March 2025", "2025-03-11"),
  ])
  func proseDates(_ prose: String, _ iso: String) {
    let date = PartialDate(prose: prose)
    #expect(date?.description == iso)
    #expect(date?.prose == prose)
  }

  @Test(arguments: ["", "undated", "Mars 2025", "31 April 2025", "early 2025", "1 2 3 2025", "25"])
  func otherProseIsNoDate(_ prose: String) {
    #expect(PartialDate(prose: prose) == nil)
  }

  /// They stand by what they name, after the same date that is certain.
  @Test func datesThatAreNotCertainHaveAnOrder() {
    let written = ["2010/..", "2010%", "2011", "2010", "../2010", "2010?", "2010~", "2009-12~"]
    let sorted = ["2009-12~", "../2010", "2010", "2010/..", "2010~", "2010?", "2010%", "2011"]
    let periods = written.compactMap { Period(edtf: $0) }
    #expect(periods.sorted().map(\.description) == sorted)
    #expect(periods.reversed().sorted().map(\.description) == sorted)
    #expect(
      periods.sorted().map(\.brief) == [
        "c. Dec 2009", "–2010", "2010", "2010–", "c. 2010", "2010?", "c. 2010?", "2011",
      ])
  }

  @Test func aPlainIsoDateIsCertain() {
    #expect(PartialDate(iso: "2010~") == nil)
    #expect(PartialDate(edtf: "2010~") != PartialDate(iso: "2010"))
    #expect(PartialDate(edtf: "2010~")?.with(.certain) == PartialDate(iso: "2010"))
  }

  @Test func lessExactDatesComeFirst() {
    let dates = ["2021-10-20", "2021", "2021-10", "2020-12-31"].compactMap { PartialDate(iso: $0) }
    #expect(dates.sorted().map(\.description) == ["2020-12-31", "2021", "2021-10", "2021-10-20"])
  }

  @Test(arguments: [
    ("1979", "1979"), ("1979/2015", "1979–2015"), ("2022-04/2023-03", "April 2022 – March 2023"),
    ("2021-10-20/2021-10", "20 October 2021 – October 2021"),
    ("2010~", "about 2010"), ("2010-05?", "probably May 2010"), ("2010%", "probably about 2010"),
    ("2004/2010~", "2004 – about 2010"), ("2004~/2010~", "about 2004 – about 2010"),
    ("2010/..", "from 2010 on"), ("2010~/..", "from about 2010 on"), ("../2010", "until 2010"),
    ("../2010-05-02?", "until probably 2 May 2010"),
  ])
  func periods(_ iso: String, _ prose: String) {
    #expect(Period(edtf: iso)?.description == iso)
    #expect(Period(edtf: iso)?.prose == prose)
  }

  @Test(arguments: [
    "", "2015/1979", "1979/", "/1979", "1979/1980/1981", "1979-2015", "now", "../..", "..",
    "2010..", "~2010", "2010~?", "2010~~", "2010/../2012", "201X", "2010 ~", "2015~/1979", "~",
  ])
  func otherTextsAreNoPeriods(_ text: String) {
    #expect(Period(edtf: text) == nil)
  }
}
