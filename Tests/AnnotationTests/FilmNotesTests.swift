import ContentModel
import Foundation
import PlainText
import Reading
import TestSupport
import Testing

/// Notes as a track of WebVTT.
struct FilmNotesTests {
  private func note(
    _ id: String, _ time: Int?, _ body: String, by creator: String = "",
    passage: TextQuote? = nil
  ) -> ReaderNote {
    ReaderNote(
      id: id, by: creator, entity: EntityID(folder: "life", slug: "the-studio"), passage: passage,
      body: body, filmTime: time, created: 1, modified: 1)
  }

  private func lines(_ notes: [ReaderNote]) -> [String] {
    FilmNotes(notes, in: Fixtures.small).lines
  }

  @Test func eachNoteStandsFromItsTimeToTheNext() {
    let notes = [
      note("c", 2_834, "last"), note("a", 2_830, "the hat"), note("x", nil, "no time"),
      note("b", 2_830, "the light"), note("d", 359_999, "end"),
    ]
    #expect(
      lines(notes) == [
        "WEBVTT - Notes on A Small Companion", "",
        "note-a", "00:47:10.000 --> 00:47:14.000", "the hat", "",
        "note-b", "00:47:10.000 --> 00:47:14.000", "the light", "",
        "note-c", "00:47:14.000 --> 00:47:24.000", "last", "",
        "note-d", "99:59:59.000 --> 100:00:09.000", "end",
      ])
    #expect(lines([note("x", nil, "no time")]).isEmpty)
  }

  @Test func whatIsWrittenStaysWords() {
    let notes = [
      note("x -->\ny", 1, "a --> b\n\n \nNOTE <i>&amp;\n\u{1B}[2J\tc\r\nd", by: "A > B\n"),
      note("e", 5, "", passage: TextQuote(exact: "same grey")), note("f", 9, " \n "),
    ]
    #expect(
      lines(notes).dropFirst() == [
        "", "note-x → y", "00:00:01.000 --> 00:00:05.000", "<v A &gt; B>a --&gt; b",
        "NOTE &lt;i&gt;&amp;amp;", "␛[2J c", "d</v>", "",
        "note-e", "00:00:05.000 --> 00:00:09.000", "“same grey”", "",
        "note-f", "00:00:09.000 --> 00:00:19.000", "The studio",
      ])
  }

  /// Read by somebody else's reader of WebVTT.
  @Test(
    .enabled(if: Judge.has("webvtt"), "webvtt-py is not installed"),
    arguments: 0..<10 as Range<UInt64>)
  func anotherReaderFindsTheSame(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let texts = [
      "word", "two\nlines", "a\n\nb", "-->", "<b>", "&lt;", "NOTE x", "WEBVTT", "STYLE",
      "\u{FEFF}x",
      "00:01.000 --> 00:02.000", "é\u{2028}f", "1", "",
    ]
    let notes = (0..<20).map { number in
      note(
        texts[Int.random(in: 0..<texts.count, using: &random)] + "-\(number)",
        Int.random(in: 0..<7200, using: &random),
        (0..<3).map { _ in texts[Int.random(in: 0..<texts.count, using: &random)] }
          .joined(separator: "\n"), by: Bool.random(using: &random) ? "" : "Ada <Brook>")
    }
    let text = lines(notes).joined(separator: "\n") + "\n"
    let cues = try JSONDecoder().decode(
      [[String]].self, from: Data(try Judge.run("webvtt_cues", input: text).utf8))
    #expect(cues.count == notes.count)
    #expect(cues.map { $0[1] } == cues.map { $0[1] }.sorted())
    #expect(Set(cues.map { $0[0] }).count == notes.count)
    #expect(cues.allSatisfy { $0[0].hasPrefix("note-") && !$0[3].isEmpty }, "\(text)")
  }
}
