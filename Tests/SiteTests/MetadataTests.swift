import ContentModel
import Foundation
import TestSupport
import Testing

/// What pages tell those who list, show and cite them, and what they don't.
struct MetadataTests {
  @Test func nothingOfACaseOrOfTheAccusedIsToldAlone() throws {
    let library = Fixtures.bundled
    let site = try BuiltSite.bundled()
    let accused = library.companion.people.filter { $0.status != nil }
    #expect(accused.count >= 3)
    var silent = 0
    for (path, page) in site.files where path.hasSuffix(".html") {
      let told = metadata(of: page)
      for person in accused where path != site.addresses.file(of: person.id) {
        let name = person.name.split(separator: " ").last.map(String.init) ?? person.name
        #expect(!told.contains(name), "\(path) names \(name)")
      }
      if path.hasPrefix("cases/") {
        silent += 1
        #expect(told.isEmpty, "\(path): \(told.prefix(200))")
      }
    }
    #expect(silent == library.companion.cases.count)
    for person in accused {
      let told = metadata(of: try site.page(try #require(site.addresses.file(of: person.id))))
      #expect(told.contains(person.name) && !told.contains("description"))
      for word in ["charged", "convicted", "manslaughter", "guilty"] {
        #expect(!told.contains(word))
      }
    }
  }

  @Test func noQuoteWhoseStandingIsInDoubtIsToldAlone() throws {
    let library = Fixtures.bundled
    let site = try BuiltSite.bundled()
    var told = 0
    for quote in library.quotes {
      let isTold = metadata(of: try site.page(of: quote)).contains(json(quote.text))
      told += isTold ? 1 : 0
      let callout = library.callouts.first { $0.holds(quote) }
      let doubts: Set<Callout.Kind.Nature> = [.alleged, .disputed, .unknown]
      let isInDoubt = callout.map { doubts.contains($0.kind.nature) } ?? false
      #expect(!isTold || !isInDoubt, "\(quote.id)")
    }
    #expect(told > 20)
  }

  @Test func anyTitleIsOneStringForMachines() throws {
    let titles = ["The \"star\" room", "a\\b", "<i>&amp;</i>", "</script><b>"]
    for title in titles {
      let written = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      let library = try authored(["town/04-odd.md": chapter(written, "It rained.")])
      let page = try BuiltSite(library).page("town/odd.html")
      let script = try #require(
        MarkupText.part(page, from: "<script type=\"application/ld+json\">", to: "</script>"))
      let json = try #require(script.split(separator: ">", maxSplits: 1).last)
      #expect(!json.contains { "<>&".contains($0) }, "\(json)")
      let data = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(data?["headline"] as? String == title)
    }
  }

  @Test func theSpeakerIsNotTheAuthorOfThePage() throws {
    let site = try BuiltSite(Fixtures.bundled, base: "https://example.org/film")
    let page = try site.page("life/kyiv.html")
    #expect(page.contains("\"creator\":{\"@type\":\"Person\",\"name\":\"Jim Hemphill\""))
    #expect(page.contains("\"author\":{\"@type\":\"Organization\",\"name\":\"Last Take:"))
    #expect(
      page.contains("<link rel=\"canonical\" href=\"https://example.org/film/life/kyiv.html\">"))
    #expect(page.contains("<meta name=\"citation_title\" content=\"The reporter in Kyiv\">"))
    #expect(
      page.contains(
        "<meta property=\"og:url\" content=\"https://example.org/film/life/kyiv.html\">"))
  }

  private func json(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("&", with: "\\u0026")
  }
}

/// All that a page's head tells but for its title and its neighbours.
func metadata(of page: String) -> String {
  let head = page.prefix(upTo: page.firstRange(of: "</head>")?.lowerBound ?? page.startIndex)
  return head.split(separator: "\n").filter {
    $0.contains("og:") || $0.contains("citation_") || $0.contains("ld+json")
      || $0.contains("name=\"description\"")
  }.joined(separator: "\n")
}
