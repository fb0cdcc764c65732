import Citation
import ContentModel
import Testing

/// What a reference says of a source, and what it leaves out.
struct ReferenceTests {
  @Test func aCopyIsCalledOne() {
    let copy = source(
      "A report", in: "Newser", on: "2024", url: "https://example.net/", grade: .repost,
      isDescribed: true)
    #expect(
      reference(copy, in: .apa) == "[A report]. (2024). [Repost]. Newser. https://example.net/")
    #expect(reference(copy, in: .mla) == "[A report]. Newser, 2024, example.net/. Repost.")
    #expect(reference(copy, in: .plain) == "[A report], Newser, 2024, repost. https://example.net/")
  }

  @Test func aBodyIsTheAuthorOfItsPages() {
    let own = source("A page", .agency, in: "Bureau of Safety", on: "2022")
    #expect(reference(own, in: .apa) == "Bureau of Safety. (2022). A page.")
    #expect(reference(own, in: .mla) == "“A Page.” Bureau of Safety, 2022.")
    let printed = source("A page", .agency, in: "Bureau of Safety (printed by Newser)", on: "2022")
    #expect(
      reference(printed, in: .apa)
        == "Bureau of Safety. (2022). A page. Bureau of Safety (printed by Newser).")
  }

  @Test func anArchivedCopyIsNamedBesideTheAddress() {
    var paper = source("Title", in: "Paper", on: "2021-10-22", url: "https://example.org/a")
    paper.archived = "https://archive.example/1"
    #expect(
      reference(paper, in: .plain)
        == "“Title”, Paper, 22 October 2021. https://example.org/a Archived: https://archive.example/1"
    )
    #expect(reference(paper, in: .markdown).hasSuffix("Archived: https://archive.example/1"))
  }

  @Test func aMirrorIsCalledOne() {
    let mirror = source("A report", in: "Newser", on: "2024", grade: .mirror)
    #expect(reference(mirror, in: .mla) == "“A Report.” Newser, 2024. Mirror.")
  }

  @Test func severalAuthorsAreListedAsEachStyleDoes() {
    let two = source("A", in: "B", by: "Ann Lee and Bo Roe", on: "2024")
    #expect(reference(two, in: .apa) == "Lee, A., & Roe, B. (2024). A. B.")
    #expect(reference(two, in: .mla) == "Lee, Ann, and Bo Roe. “A.” B, 2024.")
    #expect(reference(two, in: .chicago) == "Lee, Ann, and Bo Roe. “A.” B, 2024.")
    let three = source("A", in: "B", by: "Ann Lee, Bo Roe and Cy Poe", on: "2024")
    #expect(reference(three, in: .apa) == "Lee, A., Roe, B., & Poe, C. (2024). A. B.")
    #expect(reference(three, in: .mla) == "Lee, Ann, et al. “A.” B, 2024.")
    #expect(reference(three, in: .chicago) == "Lee, Ann, Bo Roe, and Cy Poe. “A.” B, 2024.")
  }

  @Test func longListsOfAuthorsAreCutAsEachStyleDoes() {
    let names = (0..<21).map { "Ann L\(Character(Unicode.Scalar(97 + UInt8($0))))" }
    let many = source("A", in: "B", by: names.joined(separator: ", "), on: "2024")
    #expect(reference(many, in: .apa).hasSuffix("Lr, A., Ls, A., . . . Lu, A. (2024). A. B."))
    #expect(reference(many, in: .chicago).hasSuffix("Ann Lf, Ann Lg, et al. “A.” B, 2024."))
  }

  @Test func whatIsNotKnownIsLeftOut() {
    let bare = source("A report", in: "Magazine, name not shown")
    #expect(reference(bare, in: .apa) == "A report. (n.d.). [Magazine, name not shown].")
    #expect(reference(bare, in: .mla) == "“A Report.” [Magazine, name not shown].")
    #expect(reference(bare, in: .chicago) == "[Magazine, name not shown]. “A Report.” n.d.")
    #expect(reference(bare, in: .plain) == "“A report”, [Magazine, name not shown], undated.")
  }

  @Test(arguments: [
    ("2021-10-22", "(2021, October 22).", " 22 Oct. 2021.", " October 22, 2021."),
    ("2021-10", "(2021, October).", " Oct. 2021.", " October 2021."),
    ("2021", "(2021).", " 2021.", " 2021."),
  ])
  func datesAreAsExactAsTheyAreKnown(iso: String, apa: String, mla: String, chicago: String) {
    let dated = source("A report", in: "Newser", on: iso)
    #expect(reference(dated, in: .apa).contains(apa))
    #expect(reference(dated, in: .mla).hasSuffix(mla))
    #expect(reference(dated, in: .chicago).hasSuffix(chicago))
  }
}
