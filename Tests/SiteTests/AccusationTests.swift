import ContentModel
import TestSupport
import Testing

/// Whom metadata must not name, however a page calls them.
struct AccusationTests {
  /// A case against one with a page, one without, and others who are nobody by name.
  private static let files = [
    "cases/02-x.md": """
    ---
    title: State v. Downey
    kind: permit
    parties:
      - name: State of Unrest
        role: prosecution
      - name: Robert Downey Jr.
        role: defendant
        person: downey
      - name: John Q. Smith
        role: defendant
      - name: Žofia Müller-Łęcka
        role: defendant
      - name: 山田太郎
        role: defendant
      - name: Ng Li
        role: defendant
      - name: The production company
        role: defendant
      - name: Star Lamp Productions, LLC
        role: defendant
      - name: Producers of Sky
        role: defendants
      - name: Others
        role: defendants
    steps:
      - date: 2024-02
        what: Charged.
        source: minutes-of-the-council
        place: page 1
    ---
    Text.
    """,
    "people/downey.md": person("Robert Downey Jr.", role: "Actor", also: ["Бобби"]),
  ]

  /// What the page of a chapter tells, its title apart.
  private func told(
    _ title: String = "The evening", summary: String = "What was there.",
    quote words: String = "It was cold.", body: String = ""
  ) throws -> String {
    let page = chapter(title, "\(body)\n\n\(quote(words))", summary: summary)
    let library = try authored(Self.files.merging(["town/04-x.md": page]) { _, own in own })
    return metadata(of: try BuiltSite(library).page("town/x.html"))
  }

  @Test(arguments: [
    "How Downey shot her", "ROBERT DOWNEY JR. CHARGED", "Robert fired", "Downey’s gun",
    "Smith’s gun", "JOHN fired", "Zofia fired", "Müller fired", "MULLER CHARGED", "Lecka’s gun",
    "山田太郎の銃", "Бобби стрелял", "Ng fired", "Dow\u{AD}ney fired", "how downey shot her",
    "The Production Company did it",
    "STAR LAMP PRODUCTIONS knew", "How the producers of Sky failed", "Star Lamp Productions’ guilt",
  ])
  func theAccusedAreNamedNowhere(words: String) throws {
    let plain = try told()
    #expect(plain.contains("What was there.") && plain.contains("It was cold."))
    #expect(try told(words).isEmpty)
    let summary = try told(summary: words)
    #expect(summary.contains("The evening") && !summary.contains(words))
    let quoted = try told(quote: words)
    #expect(quoted.contains("The evening") && !quoted.contains(words))
  }

  /// A part of a name that is none, or of what nobody is called, silences nothing.
  @Test(arguments: [
    "The day of M. L. King Jr.", "The others come", "The sky over the town", "A state of unrest",
    "The company arrives", "A summary of it", "The annual show", "Productions of the year",
    "The star and the lamp", "Agreed at last", "A long liaison", "The smith of the village",
  ])
  func whatNamesNobodyIsTold(words: String) throws {
    #expect(try told(words).contains(words))
    #expect(try told(summary: words).contains(words))
    #expect(try told(quote: words).contains(words))
  }

  /// Whoever has no page can't be linked: it is their name that makes a page ask for an answer.
  @Test func aPageThatNamesWhomNoPageStandsForTellsItsTitleAlone() throws {
    let told = try told(summary: "Who had loaded it.", quote: "He did.", body: "It was Smith.")
    #expect(told.contains("The evening"))
    #expect(!told.contains("Who had loaded it.") && !told.contains("He did."))
  }

  @Test func nobodysRoleOrOtherNameAccuses() throws {
    let own = [
      "people/al.md": person("Al Brother", role: "Brother of DOWNEY, who shot her"),
      "people/di.md": person("Di Sister", role: "Baker", also: ["The sister of Smith"]),
    ]
    let site = try BuiltSite(try authored(Self.files.merging(own) { _, own in own }))
    let brother = metadata(of: try site.page("people/al.html"))
    #expect(brother.contains("Al Brother") && !brother.contains("DOWNEY"))
    let sister = metadata(of: try site.page("people/di.html"))
    #expect(sister.contains("Baker") && !sister.contains("Smith"))
    let accused = metadata(of: try site.page("people/downey.html"))
    #expect(accused.contains("Robert Downey Jr.") && !accused.contains("Actor"))
  }

  /// A headline accuses by a role as well as by a name.
  @Test func noHeadlineOfWhatACaseLeansOnIsTold() throws {
    let headline = ["The Sky under the Stage": "Lamp Keeper Guilty"]
    let page = chapter(
      "The evening",
      "\(quote("It was cold."))[^2]\n\n[^2]: [C](../sources/tollenbeck-courier-2025.md).\n")
    let cases =
      Self.files["cases/02-x.md"]?
      .replacing("source: minutes-of-the-council", with: "source: tollenbeck-courier-2025") ?? ""
    let own = ["town/04-x.md": page, "cases/02-x.md": cases]
    let library = try authored(Self.files.merging(own) { _, own in own }) { text in
      headline.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
    let site = try BuiltSite(library)
    #expect(metadata(of: try site.page("sources/tollenbeck-courier-2025.html")).isEmpty)
    let silent = site.files.filter { $0.key.hasSuffix(".html") }.map { metadata(of: $0.value) }
    #expect(!silent.contains { $0.contains("Guilty") })
  }

  /// No case has been brought, and yet somebody is accused.
  @Test(arguments: [
    "By one letter, [Nell](../people/nell-orrin.md) took the lamp.[^1]",
    "By one letter, Nell  Orrin took the lamp.[^1]",
  ])
  func whoeverIsAllegedAgainstIsAccused(allegation: String) throws {
    let own = [
      "town/04-x.md": chapter(
        "Nell Orrin stole it", "> [!ALLEGED] The lamp\n>\n> \(allegation)"),
      "town/05-y.md": chapter(
        "The night", quote("Nell Orrin is a thief."), summary: "Nell hides what he stole."),
      "people/nell-orrin.md": person("Nell Orrin"),
    ]
    let site = try BuiltSite(try authored(own))
    #expect(metadata(of: try site.page("town/x.html")).isEmpty)
    let night = metadata(of: try site.page("town/y.html"))
    #expect(night.contains("The night") && !night.contains("Nell"))
  }

  @Test(arguments: [
    ("https://x.example/DOWNEY-charged", false), ("https://downeytrial.example/", false),
    ("https://x.example/m%C3%BCller", false), ("https://x.example/2024/the-sky", true),
  ])
  func noAddressAccuses(address: String, isTold: Bool) throws {
    let source = starterText("sources/tollenbeck-courier-2025.md")
      .replacing("https://courier.example/2025/the-sky-under-the-stage", with: address)
    let files = Self.files.merging(["sources/the-sky.md": source]) { _, own in own }
    let site = try BuiltSite(try authored(files))
    let page = metadata(of: try site.page("sources/the-sky.html"))
    #expect(page.contains("The Sky under the Stage") && page.contains(address) == isTold)
  }

  /// The companion's own name stands in the metadata of every page.
  @Test(arguments: [
    ("title: The Borrowed Sky", "title: The guilt of Downey", ""),
    ("subtitle: A Star Room and Its Town", "subtitle: How Downey shot her", "The Borrowed Sky"),
    ("licence: The text", "licence: Downey shot her. The text", "The Borrowed Sky"),
  ])
  func theCompanionsNameAccusesNobody(before: String, after: String, left: String) throws {
    let library = try authored(Self.files, changing: { $0.replacing(before, with: after) })
    let site = try BuiltSite(library)
    #expect(
      "\(library.companion)".contains("Downey shot her")
        || library.companion.title.contains("Downey"))
    var names = 0
    for (path, page) in site.files where path.hasSuffix(".html") && path != "people/downey.html" {
      let told = metadata(of: page)
      #expect(!told.contains("Downey"), "\(path)")
      names += !left.isEmpty && told.contains(left) ? 1 : 0
    }
    #expect(left.isEmpty || names > 10)
  }
}
