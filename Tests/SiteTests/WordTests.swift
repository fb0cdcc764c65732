import ContentModel
import PlainText
import TestSupport
import Testing

/// The pages say what `lasttake read` says: the same words in the same order.
struct WordTests {
  @Test func thePagesHaveTheWordsThatReadPrints() throws {
    try compare(try .bundled())
    try compare(try BuiltSite(Fixtures.starter))
    try compare(try BuiltSite(Fixtures.symphony))
  }

  private func compare(_ site: BuiltSite) throws {
    let library = site.library
    let text = LinearText(library, columns: 2_000)
    #expect(library.entries.count > 5)
    for entry in library.entries {
      let file = try #require(site.addresses.file(of: entry.id))
      let article = try #require(
        MarkupText.part(try site.page(file), from: "<article", to: "</article>"))
      let read = try #require(text.lines(of: entry.id)).joined(separator: "\n")
      let (shown, printed) = (MarkupText.words(of: article), MarkupText.words(in: read))
      let same = zip(shown, printed).prefix { $0 == $1 }.count
      #expect(
        shown == printed,
        "\(entry.id): after \(shown.prefix(same).suffix(8)) come \(shown.dropFirst(same).prefix(8)), not \(printed.dropFirst(same).prefix(8))"
      )
    }
  }
}
