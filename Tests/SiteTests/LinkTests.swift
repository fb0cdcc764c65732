import ContentModel
import TestSupport
import Testing

/// Whatever leads somewhere in the site arrives there, and no name stands for two things.
struct LinkTests {
  @Test func everyLinkInsideTheSiteArrives() throws {
    for site in [
      try BuiltSite.bundled(), try BuiltSite(Fixtures.symphony), try BuiltSite(try hostile()),
    ] {
      let library = site.library
      let pages = site.files.filter { $0.key.hasSuffix(".html") }
      let names = pages.mapValues { Set(values(of: "id", in: $0)) }
      #expect(pages.count > library.entries.count)
      for (path, page) in pages {
        #expect(
          values(of: "id", in: page).count == names[path]?.count, "\(path) names one thing twice")
        for link in values(of: "href", in: page) where !link.isWhole {
          let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          let file = parts[0].isEmpty ? path : joined(path, percentDecoded(String(parts[0])))
          #expect(site.files[file] != nil, "\(path) leads to \(link)")
          guard parts.count > 1 else { continue }
          let name = percentDecoded(String(parts[1]))
          #expect(names[file]?.contains(name) == true, "\(path) leads to \(link)")
        }
      }
    }
  }

  /// What commands name has an address by the same words.
  @Test func quotesQuestionsAndEventsHaveAddressesOfTheirOwn() throws {
    let library = Fixtures.bundled
    let site = try BuiltSite.bundled()
    for quote in library.quotes {
      let place = try #require(site.addresses.place(of: quote.id))
      #expect(place.hasSuffix("#\(quote.id.slug)"))
      #expect(
        try site.page(String(place.prefix { $0 != "#" })).contains(" id=\"\(quote.id.slug)\""))
    }
    let timeline = try site.page("timeline.html")
    let days = library.events.map { "\($0.date)" }
    #expect(days.count > 50)
    for day in Set(days) { #expect(timeline.contains(" id=\"\(day)\""), "\(day)") }
  }
}

/// The values of an attribute, as they are meant.
func values(of attribute: String, in markup: String) -> [String] {
  markup.split(separator: " \(attribute)=\"").dropFirst().map { part in
    MarkupText.unescaped(String(part.prefix { $0 != "\"" }))
  }
}

func percentDecoded(_ text: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

func joined(_ path: String, _ link: String) -> String {
  var folders = path.split(separator: "/").dropLast().map(String.init)
  var names = link.split(separator: "/").map(String.init)
  while names.first == ".." {
    names.removeFirst()
    folders = Array(folders.dropLast())
  }
  return (folders + names).joined(separator: "/")
}

extension String {
  /// Whether it leads out of the site.
  var isWhole: Bool { ["http:", "https:", "mailto:", "urn:"].contains { hasPrefix($0) } }
}
