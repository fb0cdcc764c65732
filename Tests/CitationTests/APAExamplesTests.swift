import ContentModel
import Testing

/// Examples that the American Psychological Association publishes, word for word:
/// https://apastyle.apa.org/style-grammar-guidelines/references/examples, and chapters 10 and 11 of its
/// Publication Manual, 7th edition.
struct APAExamplesTests {
  @Test(arguments: examples)
  func theReferenceIsThePublishedOne(_ example: Published) {
    #expect(example.equals(reference(example.source, in: .apa)))
  }

  /// …/examples/newspaper-article-references
  private static let newspaper = [
    Published(
      reference: "Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. "
        + "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
      source: source(
        "Can we get better at forgetting?", in: "The New York Times", by: "Benedict Carey",
        on: "2019-03-22",
        url: "https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html",
        accessed: "2026-11-22")),
    Published(
      reference: "Stobbe, M. (2020, January 8). Cancer death rate in U.S. sees largest one-year "
        + "drop ever. Chicago Tribune.",
      source: source(
        "Cancer death rate in U.S. sees largest one-year drop ever", in: "Chicago Tribune",
        by: "Mike Stobbe", on: "2020-01-08")),
  ]

  /// …/examples/webpage-website-references
  private static let webpages = [
    Published(
      reference:
        "Bologna, C. (2019, October 31). Why some people with anxiety love watching horror "
        + "movies. HuffPost. https://www.huffpost.com/entry/"
        + "anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e",
      source: source(
        "Why some people with anxiety love watching horror movies", in: "HuffPost",
        by: "Caroline Bologna", on: "2019-10-31",
        url: "https://www.huffpost.com/entry/"
          + "anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e")),
    Published(
      reference: "World Health Organization. (2018, May 24). The top 10 causes of death. "
        + "https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death",
      source: source(
        "The top 10 causes of death", .agency, in: "World Health Organization", on: "2018-05-24",
        url: "https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death")),
    Published(
      reference: "U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of "
        + "Commerce. Retrieved July 3, 2019, from https://www.census.gov/popclock/",
      source: source(
        "U.S. and world population clock", .agency, in: "U.S. Department of Commerce",
        by: "U.S. Census Bureau", url: "https://www.census.gov/popclock/", accessed: "2019-07-03")),
  ]

  /// Manual, 10.12, 10.13 and 10.14.
  private static let audiovisual = [
    Published(
      reference: "Forman, M. (Director). (1975). One flew over the cuckoo’s nest [Film]. "
        + "United Artists.",
      source: source(
        "One flew over the cuckoo's nest", .film, in: "United Artists", by: "Milos Forman",
        on: "1975-11-19")),
    Published(
      reference: "de Beauvoir, S. (1960, May 4). Simone de Beauvoir discusses the art of writing "
        + "[Interview]. Studs Terkel Radio Archive; The Chicago History Museum. "
        + "https://studsterkel.wfmt.com/programs/simone-de-beauvoir-discusses-art-writing",
      source: source(
        "Simone de Beauvoir discusses the art of writing", .interview,
        in: "Studs Terkel Radio Archive; The Chicago History Museum", by: "de Beauvoir, Simone",
        on: "1960-05-04",
        url: "https://studsterkel.wfmt.com/programs/simone-de-beauvoir-discusses-art-writing")),
    Published(
      reference:
        "Rinaldi, J. (2016). [Photograph series of a boy who finds his footing after abuse "
        + "by those he trusted]. The Pulitzer Prizes. "
        + "https://www.pulitzer.org/winners/jessica-rinaldi",
      source: source(
        "Photograph series of a boy who finds his footing after abuse by those he trusted",
        in: "The Pulitzer Prizes", by: "Jessica Rinaldi", on: "2016",
        url: "https://www.pulitzer.org/winners/jessica-rinaldi",
        isDescribed: true)),
  ]

  /// Manual, 11.4 and 11.5.
  private static let legal = [
    Published(
      reference: "Burriola v. Greater Toledo YMCA, 133 F. Supp. 2d 1034 (N.D. Ohio 2001). "
        + "https://law.justia.com/cases/federal/district-courts/FSupp2/133/1034/2293141/",
      source: source(
        "Burriola v. Greater Toledo YMCA, 133 F. Supp. 2d 1034", .court, in: "N.D. Ohio",
        on: "2001",
        url: "https://law.justia.com/cases/federal/district-courts/FSupp2/133/1034/2293141/")),
    Published(
      reference: "Lilly Ledbetter Fair Pay Act of 2009, Pub. L. No. 111-2, 123 Stat. 5 (2009). "
        + "https://www.govinfo.gov/content/pkg/PLAW-111publ2/pdf/PLAW-111publ2.pdf",
      source: source(
        "Lilly Ledbetter Fair Pay Act of 2009, Pub. L. No. 111-2, 123 Stat. 5", .law,
        in: "United States", on: "2009",
        url: "https://www.govinfo.gov/content/pkg/PLAW-111publ2/pdf/PLAW-111publ2.pdf")),
  ]

  static let examples = newspaper + webpages + audiovisual + legal
}
