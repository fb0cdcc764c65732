import Testing

@testable import Manual

struct MdocTests {
  @Test func aWordIsNothingButItself() {
    #expect(RoffText.escaped("a-b \\ ~^`'\" ●") == "a-b \\e \\(ti\\(ha\\(ga\\(aq\\(dq \\[u25CF]")
    #expect(RoffText.escaped("a-b c", isCode: true) == "a\\-b\\ c")
    #expect(RoffText.escaped("\u{1F3AC}\u{E9}") == "\\[u1F3AC]\\[u00E9]")
  }

  @Test func marksBecomeFontsAndLinksTheirWords() {
    #expect(RoffText.marked("a `b c` *d* [e](#f)") == "a \\fBb\\ c\\fP \\fId\\fP e")
    #expect(RoffText.marked("a ` b * c [d") == "a \\(ga b * c [d")
  }

  @Test func noArgumentIsTakenForAMacro() {
    #expect(RoffText.argument("Ar") == "\\&Ar")
    #expect(RoffText.argument(".x") == "\\&.x")
    #expect(RoffText.argument("two words") == "\"two words\"")
    #expect(RoffText.argument("plain") == "plain")
  }

  @Test func eachSentenceBeginsALineAndNoneIsLong() {
    var writer = MdocWriter()
    writer.text(
      "One ends. “Two.” Is it `?` or three? .four " + String(repeating: "word ", count: 40))
    #expect(
      Array(writer.lines.prefix(4)) == [
        "One ends.", "\\[u201C]Two.\\[u201D]", "Is it \\fB?\\fP or three?",
        "\\&.four " + Array(repeating: "word", count: 14).joined(separator: " "),
      ])
    #expect(writer.lines.allSatisfy { $0.utf8.count <= 80 && !$0.hasSuffix(" ") })
  }

  @Test func aPageIsLaidOutInTheOrderOfMan() {
    let page = ManualPage(
      name: "x", section: 1, purpose: "a thing", day: "2026-02-03",
      synopsis: [
        Synopsis(parts: [
          .command("do"), .option("way", value: "name"),
          .argument("file", isOptional: false, isRepeating: true),
        ])
      ],
      sections: [
        ManualSection(
          "Cases",
          [
            .terms("t", "m", [ManualTerm(.option(["way", "w"], value: "name"), "Which.")]),
            .code([".It is", "'code'"]),
          ])
      ], companion: ("y", 5))
    #expect(
      page.mdoc == [
        ".Dd February 3, 2026", ".Dt X 1", ".Os", ".Sh NAME", ".Nm x", ".Nd a thing",
        ".Sh SYNOPSIS", ".Nm", ".Cm do", ".Op Fl \\-way Ar name", ".Ar file ...",
        ".Sh CASES", ".Bl -tag -width Ds -compact", ".It Fl \\-way , Fl w Ar name", "Which.", ".El",
        ".Bd -literal -offset indent", "\\&.It is", "\\(aqcode\\(aq", ".Ed",
        ".Sh SEE ALSO", ".Xr y 5",
      ])
  }
}
