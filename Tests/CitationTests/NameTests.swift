import TestSupport
import Testing

@testable import Citation

struct NameTests {
  /// Every author that the companion's sources name.
  @Test func everyRealAuthorIsSplitRight() throws {
    let expected = [
      "Adam Egypt Mortimer": "Mortimer, Adam Egypt", "Adrian Horton": "Horton, Adrian",
      "Amy Kaufman": "Kaufman, Amy", "Lisa Respers France": "France, Lisa Respers",
      "Luke Harding": "Harding, Luke", "Rachel Mason": "Mason, Rachel",
    ]
    let signed = Fixtures.bundled.companion.sources.filter { $0.author != nil }
    #expect(Set(signed.compactMap(\.author)) == Set(expected.keys))
    for source in signed {
      let author = try #require(source.author)
      let names = NameReader(publisher: source.publisher).names(in: author)
      #expect(names.map(\.inverted) == [expected[author]])
    }
  }

  @Test(arguments: [
    ("Andrew Limbong and Jane Doe", ["Limbong, Andrew", "Doe, Jane"]),
    ("Ann Lee, Bo Roe and Cy Poe", ["Lee, Ann", "Roe, Bo", "Poe, Cy"]),
    ("Ann Lee, Bo Roe, and Cy Poe", ["Lee, Ann", "Roe, Bo", "Poe, Cy"]),
    ("Ann Lee & Bo Roe", ["Lee, Ann", "Roe, Bo"]),
    ("Martin Luther King Jr.", ["King, Martin Luther, Jr."]),
    ("Martin Luther King, Jr.", ["King, Martin Luther, Jr."]),
    ("Respers France, Lisa", ["Respers France, Lisa"]),
    ("de Beauvoir, Simone", ["de Beauvoir, Simone"]),
    ("J. K. Rowling", ["Rowling, J. K."]),
    ("Conan O’Brien", ["O’Brien, Conan"]),
  ])
  func aLineOfAuthorsIsSplit(line: String, expected: [String]) {
    #expect(NameReader(publisher: "").names(in: line).map(\.inverted) == expected)
  }

  @Test(arguments: [
    "Associated Press", "New Mexico Environment Department", "City News Service", "Reuters", "NPR",
    "Simone de Beauvoir", "Ludwig van Beethoven", "Madonna", "Марк Черкас", "IATSE Local 600",
    "Jane Doe, writing for another", "Bureau of Alcohol, Tobacco and Firearms", "ABC News",
    "The Editors",
    "One Two Three Four Five", "A. G. SULZBERGER",
  ])
  func aBodyOrADoubtfulNameStaysWhole(line: String) {
    #expect(NameReader(publisher: "").names(in: line) == [.literal(line)])
  }

  @Test func aLineThatRepeatsThePublisherNamesABody() {
    #expect(
      NameReader(publisher: "Women Hollywood").names(in: "Women Hollywood").first
        == .literal("Women Hollywood"))
  }

  @Test func initialsKeepHyphensAndSuffixes() {
    let names: [CitedName] = [
      .person(family: "Sartre", given: "Jean-Paul"), .person(family: "Rowling", given: "J. K."),
      .person(family: "King", given: "Martin Luther", suffix: "Jr."), .literal("NPR"),
    ]
    #expect(
      names.map(\.withInitials) == ["Sartre, J.-P.", "Rowling, J. K.", "King, M. L., Jr.", "NPR"])
  }
}
