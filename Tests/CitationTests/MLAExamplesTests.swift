import ContentModel
import Testing

/// Examples that the Modern Language Association publishes, word for word:
/// https://style.mla.org/works-cited/works-cited-a-quick-guide/ and
/// https://style.mla.org/works-cited/citations-by-format/, and its Handbook, 9th edition.
struct MLAExamplesTests {
  @Test(arguments: examples)
  func theReferenceIsThePublishedOne(_ example: Published) {
    #expect(example.equals(reference(example.source, in: .mla)))
  }

  private static let web = [
    Published(
      reference: "Deresiewicz, William. “The Death of the Artist—and the Birth of the Creative "
        + "Entrepreneur.” The Atlantic, 28 Dec. 2014, www.theatlantic.com/magazine/archive/2015/01/"
        + "the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/.",
      source: source(
        "The death of the artist—and the birth of the creative entrepreneur", in: "The Atlantic",
        by: "William Deresiewicz", on: "2014-12-28",
        url: "https://www.theatlantic.com/magazine/archive/2015/01/"
          + "the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/")),
    Published(
      reference:
        "Hollmichel, Stefanie. “The Reading Brain: Differences between Digital and Print.” "
        + "So Many Books, 25 Apr. 2013, somanybooksblog.com/2013/04/25/"
        + "the-reading-brain-differences-between-digital-and-print/.",
      source: source(
        "The reading brain: differences between digital and print", in: "So Many Books",
        by: "Stefanie Hollmichel", on: "2013-04-25",
        url: "http://somanybooksblog.com/2013/04/25/"
          + "the-reading-brain-differences-between-digital-and-print/")),
    // An editorial, of which our sources don't tell.
    Published(
      reference: "“It’s Subpoena Time.” The New York Times, 8 June 2007, "
        + "www.nytimes.com/2007/06/08/opinion/08fri1.html. Editorial.",
      source: source(
        "It's Subpoena Time", in: "The New York Times", on: "2007-06-08",
        url: "https://www.nytimes.com/2007/06/08/opinion/08fri1.html"), goesOn: true),
    // From a collection whose editors and pages our sources don't tell.
    Published(
      reference:
        "Saro-Wiwa, Ken. “English Is the Hero.” Interview by Diri I. Teilanyo. No Condition "
        + "Is Permanent: Nigerian Writing and the Struggle for Democracy, edited by Holger Ehling",
      source: source("English is the hero", .interview, by: "Ken Saro-Wiwa"), goesOn: true),
  ]

  private static let film = [
    Published(
      reference: "Opening Night. Directed by John Cassavetes, Faces Distribution, 1977.",
      source: source(
        "Opening night", .film, in: "Faces Distribution", by: "John Cassavetes", on: "1977"))
  ]

  /// https://style.mla.org/documenting-legal-works/; both go on with a second container.
  private static let legal = [
    Published(
      reference: "United States, Supreme Court. Obergefell v. Hodges. 26 June 2015. Legal "
        + "Information Institute, Cornell U Law School, "
        + "www.law.cornell.edu/supremecourt/text/14-556.",
      source: source(
        "Obergefell v. Hodges", .court, in: "United States, Supreme Court", on: "2015-06-26"),
      goesOn: true),
    Published(
      reference: "United States, Congress, House. Improving Broadband Access for Veterans Act of "
        + "2016. Congress.gov, www.congress.gov/bill/114th-congress/house-bill/6394/text. 114th "
        + "Congress, 2nd session, House Resolution 6394, passed 6 Dec. 2016.",
      source: source(
        "Improving Broadband Access for Veterans Act of 2016", .law,
        in: "United States, Congress, House"), goesOn: true),
  ]

  static let examples = web + film + legal
}
