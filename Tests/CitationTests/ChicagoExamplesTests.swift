import ContentModel
import Testing

@testable import Citation

/// Examples that the makers of The Chicago Manual of Style publish, word for word:
/// https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html (17th edition), and
/// 14.199 of the manual for the article without an author.
struct ChicagoExamplesTests {
  @Test(arguments: [
    Published(
      reference: "Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” "
        + "New York Times, March 8, 2017. \(snapAddress).", source: snap),
    Published(
      reference: "Mead, Rebecca. “The Prophet of Dystopia.” New Yorker, April 17, 2017.",
      source: prophet),
    // A database, of which our sources don't tell.
    Published(
      reference: "Pegoraro, Rob. “Apple’s iPhone Is Sleek, Smart and Simple.” Washington Post, "
        + "July 5, 2007. LexisNexis Academic.",
      source: source(
        "Apple's iPhone is sleek, smart and simple", in: "The Washington Post", by: "Rob Pegoraro",
        on: "2007-07-05"), goesOn: true),
    Published(
      reference: "New York Times. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.",
      source: source(
        "In Texas, Ad Heats Up Race for Governor", in: "The New York Times", on: "2002-07-30")),
    Published(
      reference: "Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. "
        + "https://www.yale.edu/about-yale/yale-facts.",
      source: source(
        "About Yale: Yale Facts", .agency, in: "Yale University",
        url: "https://www.yale.edu/about-yale/yale-facts", accessed: "2017-05-01")),
  ])
  func theEntryIsThePublishedOne(_ example: Published) {
    #expect(example.equals(reference(example.source, in: .chicago)))
  }

  @Test func theNoteIsThePublishedOne() {
    let manjoo = CitedWork(work: Work(Self.snap))
    #expect(
      ChicagoStyle.note(manjoo).plain
        == "Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of "
        + "the Camera,” New York Times, March 8, 2017, \(Self.snapAddress)")
    let mead = CitedWork(work: Work(Self.prophet), remark: "page 43")
    #expect(
      ChicagoStyle.note(mead).plain
        == "Rebecca Mead, “The Prophet of Dystopia,” New Yorker, April 17, 2017, 43")
  }

  private static let snapAddress =
    "https://www.nytimes.com/2017/03/08/technology/"
    + "snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html"

  private static let snap = source(
    "Snap makes a bet on the cultural supremacy of the camera", in: "The New York Times",
    by: "Farhad Manjoo", on: "2017-03-08", url: snapAddress)

  private static let prophet = source(
    "The prophet of dystopia", in: "The New Yorker", by: "Rebecca Mead", on: "2017-04-17")
}
