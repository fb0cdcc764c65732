import Foundation
import Testing

struct CiteTests {
  private let quote = "quotes/i-never-painted-the-same-grey"

  @Test func aQuoteIsPrintedWithItsSource() throws {
    let program = try Program("cite", quote)
    #expect(program.exitCode == 0)
    #expect(
      program.output == """
        “I never painted the same grey twice.”
        — Ada Reed, in a letter, 1996

        “The Gazette on Ada Reed”, The Gazette, 3 March 2020, page 6. \
        Accessed 22 November 2026. https://example.org/gazette

        """)
  }

  @Test(arguments: [
    ("apa", "The Gazette on Ada Reed. (2020, March 3). The Gazette. https://example.org/gazette"),
    ("bibtex", "@article{the-gazette,"),
  ])
  func aSourceIsPrintedInAStyle(style: String, expected: String) throws {
    let program = try Program("cite", "sources/the-gazette", "--style", style)
    #expect(program.lines.first == expected)
  }

  /// A machine's format is UTF-8 in every locale, so that it stays what it is.
  @Test func cslJSONIsJSONEvenInAnASCIILocale() throws {
    let program = try Program(
      ["cite", quote, "--style", "csl-json"], environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(try program.objects.first?["id"] as? String == "the-gazette")
    #expect(try (program.objects.first?["note"] as? String)?.hasPrefix("“I never") == true)
  }

  @Test func plainTextIsASCIIInAnASCIILocale() throws {
    let program = try Program(["cite", quote], environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(program.lines.first == "\"I never painted the same grey twice.\"")
  }

  @Test(arguments: ["life/the-studio", "people/ada-reed", "goals/show-the-work", "about"])
  func anyOtherEntryIsAPageOfTheCompanion(id: String) throws {
    let program = try Program("cite", id, "--style", "mla")
    #expect(program.exitCode == 0)
    #expect(
      program.output.hasSuffix("A Small Companion: For the tests, 22 Nov. 2026. Companion.\n"))
  }

  @Test func whatIsNotThereIsExitCode1() throws {
    let program = try Program("cite", "quotes/never-said")
    #expect(program.exitCode == 1)
    #expect(program.errors.contains("there is no 'quotes/never-said' in this companion"))
    #expect(program.output.isEmpty)
  }

  @Test(arguments: [["cite"], ["cite", "grey"], ["cite", "life/x", "--style", "harvard"]])
  func wrongUsageIsExitCode64(arguments: [String]) throws {
    let program = try Program(arguments)
    #expect(program.exitCode == 64)
    #expect(program.errors.hasPrefix("lasttake: "))
  }

  @Test func anUnknownStyleIsAnsweredWithTheList() throws {
    let program = try Program("cite", "life/x", "--style", "harvard")
    #expect(
      program.errors.contains(
        "“harvard” is no style; there are plain, markdown, apa, mla, chicago, bibtex, ris, csl-json, link"
      ))
  }

  @Test func severalMakeABibliographyWithoutDoubles() throws {
    let ids = ["life/the-studio", "sources/the-gazette", quote]
    let program = try Program(["cite"] + ids + ["--style", "apa"])
    #expect(
      program.lines == [
        "The Gazette on Ada Reed. (2020, March 3). The Gazette. https://example.org/gazette",
        "The studio. (2026, November 22). In A Small Companion: For the tests [Companion].",
      ])
  }

  @Test func whatIsFoundMakesABibliography() throws {
    let program = try Program("quotes", "grey", "--style", "mla")
    #expect(program.lines.count == 1)
    #expect(program.output.hasPrefix("“The Gazette on Ada Reed.” The Gazette, 3 Mar. 2020"))
    #expect(try Program("quotes", "nowhere", "--style", "mla").exitCode == 1)
  }

  @Test func aLinkLeadsToTheWordsAndWithoutAnAddressThereIsNone() throws {
    let program = try Program("cite", quote, "--style", "link")
    #expect(
      program.lines
        == ["https://example.org/gazette#:~:text=I%20never%20painted%20the%20same%20grey%20twice"])
    let none = try Program("cite", "life/the-studio", "--style", "link")
    #expect(none.exitCode == 1 && none.errors.contains("nothing that is cited has an address"))
  }
}
