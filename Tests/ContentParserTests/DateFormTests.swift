import Testing

@testable import ContentParser

/// What is written instead of a date, and what a finding says to write.
struct DateFormTests {
  @Test(arguments: [
    ("about 2010", "2010~"), ("c. 2010", "2010~"), ("ca 2010", "2010~"), ("~2010", "2010~"),
    ("circa May 2010", "2010-05~"), ("2010 ?", "2010?"), ("probably 2010", "2010?"),
    ("perhaps 12 May 2010", "2010-05-12?"), ("2010~?", "2010%"), ("2010?~", "2010%"),
    ("probably about 2010", "2010%"), ("2010-", "2010/.."), ("2010/", "2010/.."),
    ("2010..", "2010/.."), ("since 2010", "2010/.."), ("from about 2010 on", "2010~/.."),
    ("2010 onwards", "2010/.."), ("/2010", "../2010"), ("until May 2010", "../2010-05"),
    ("before 2010", "../2010"), ("2010–2015", "2010/2015"), ("2010-2015", "2010/2015"),
    ("from 2010 to 2015", "2010/2015"), ("between 2010 and about 2015", "2010/2015~"),
    ("May 2010 – June 2011", "2010-05/2011-06"), ("2010s", "2010/2019"), ("201X", "2010/2019"),
    ("12 May 2020:", "2020-05-12"), ("(2020)", "2020"), ("2020-05-12.", "2020-05-12"),
  ])
  func theFormThatWasMeantIsTold(written: String, form: String) {
    #expect(DateForm.meant(by: written) == form)
  }

  @Test(arguments: [
    "", "soon", "the spring", "2021-13", "2015/1979", "about", "~", "..", "../..", "2010/2011/2012",
    String(repeating: "about ", count: 5000) + "2010", "spring 2010",
  ])
  func whereNothingCanBeToldNothingIs(written: String) {
    #expect(DateForm.meant(by: written) == nil)
  }
}
