import Search
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("resonaet", "resonate"), ("Colde  resnoate", nil), ("words resonnate", "words resonate"),
    ("\"cold gnu\"", "\"cold gun\""), ("café takeof", nil),
    ("cafe tkaeoff year:2021", "cafe takeoff year:2021"),
    ("speaker:maosn", "speaker:mason"),
    ("speaker:“rachel maosn” hope", "speaker:“rachel mason” hope"),
    ("Масша", "маша"), ("tho", "the"), ("hope", nil), ("", nil), ("qu", nil), ("zzzzzzzz", nil),
    ("hope gun", nil),
  ])
  func offersTheNearest(_ query: String, expected: String?) {
    #expect(SmallLibrary.index.nearestSpelling(to: Query(query)) == expected)
  }
}
