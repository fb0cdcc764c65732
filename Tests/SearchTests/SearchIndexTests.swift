import Search
import Testing

@Suite struct SearchIndexTests {
  private let everything = ["resonate", "kyiv", "cold-gun", "take-care", "finding"]

  @Test(arguments: ["", "speaker:", "year:\"\"", "“"])
  func findsEverythingInReadingOrder(_ query: String) {
    #expect(SmallLibrary.find(query) == everything)
  }

  @Test func needsEveryWordInAnyOrder() {
    #expect(SmallLibrary.find("words HOPE") == ["resonate"])
    #expect(SmallLibrary.find("words gun").isEmpty)
    #expect(SmallLibrary.find("cafe") == ["kyiv"])
  }

  @Test func needsPhrasesAsTheyStand() {
    #expect(SmallLibrary.find("“cold gun”") == ["cold-gun"])
    #expect(SmallLibrary.find("\"gun cold\"").isEmpty)
    #expect(SmallLibrary.find("\"resonate the most\"") == ["resonate"])
  }

  @Test(arguments: [
    ("guardian", ["resonate"]), ("screening", ["kyiv"]), ("masha", ["kyiv"]), ("Маша", ["kyiv"]),
    ("celebrate", ["resonate"]), ("\"the day\"", ["cold-gun", "take-care", "finding"]),
    ("hale on", ["cold-gun"]), ("colour:red", []),
  ])
  func searchesTheSettingToo(_ query: String, expected: [String]) {
    #expect(SmallLibrary.find(query) == expected)
  }

  @Test(arguments: [
    ("speaker:\"rachel mason\"", ["resonate"]), ("speaker:mason", ["resonate"]),
    ("speaker:ост", ["kyiv"]), ("speaker:os", ["kyiv", "take-care"]),
    ("speaker:ost", ["kyiv"]),
    ("speaker:nobody", []),
    ("strand:life", ["kyiv"]), ("strand:invest", ["cold-gun", "take-care", "finding"]),
    ("strand:goals", ["resonate"]), ("strand:\"a life\"", ["kyiv"]),
    ("goal:celebrate", ["resonate", "kyiv"]), ("source:labour", ["cold-gun", "finding"]),
    ("source:\"the guardian\"", ["resonate", "kyiv"]), ("source:summary", ["cold-gun", "finding"]),
    ("status:disputed", ["cold-gun"]), ("status:charged", ["cold-gun"]),
    ("status:unknown", ["take-care", "finding"]), ("status:alleged", []),
    ("year:2021", ["kyiv", "cold-gun"]), ("year:202", ["resonate", "kyiv", "cold-gun", "finding"]),
    ("year:21", []), ("kind:press", ["resonate", "kyiv"]), ("kind:written", ["finding"]),
    ("kind:fragment", ["kyiv"]), ("year:2021 year:2022", ["kyiv", "cold-gun", "finding"]),
    ("year:2021 strand:life", ["kyiv"]), ("gun year:2021", ["cold-gun"]),
  ])
  func filters(_ query: String, expected: [String]) {
    #expect(SmallLibrary.find(query) == expected)
  }

  @Test func wholeWordsAndPhrasesComeFirst() {
    #expect(SmallLibrary.find("take") == ["take-care", "kyiv", "finding"])
    #expect(SmallLibrary.find("care take") == ["finding", "take-care"])
    #expect(SmallLibrary.find("cold gun") == ["cold-gun", "take-care"])
    #expect(SmallLibrary.find("the") == ["resonate", "kyiv", "take-care", "cold-gun", "finding"])
  }

  @Test(arguments: [
    ("CAFE takeoff", ["café", "takeoff"]), ("takeof", ["takeof"]), ("we meet", ["We"]),
    ("\"in a cafe\"", ["in a café"]), ("akeof", ["akeof"]), ("-cafe takeoff", ["takeoff"]),
    ("kind:quote", []), ("all", ["all"]), ("\"of it\"", ["of it"]),
  ])
  func marksWhatItFound(_ query: String, expected: [String]) {
    let text = "“We met in a café; the takeoff of it all…”"
    #expect(FoldedText(text).find(Query(query)).map { String(text[$0]) } == expected)
  }
}
