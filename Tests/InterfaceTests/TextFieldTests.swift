import Display
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

struct TextFieldTests {
  @Test func whatIsPastedBeyondTheCapacityIsCutAndToldSo() {
    for script in ["/", ":", "Right Enter a", "Right Enter /", "6 /"] {
      var session = Session()
      session.play(script)
      let pasted = "palimpsest ".repeated(TextField.capacity)
      _ = session.state.update(.input(.paste(pasted)))
      #expect(session.state.message?.contains("cut") == true, "\(script)")
      session.play("type:x")
      #expect(session.state.message?.contains("full") == true, "\(script)")
      session.play("Backspace type:x")
      #expect(session.state.message?.contains("full") != true, "\(script)")
    }
  }

  @Test func pastingWhereThereIsNoLineSaysSo() {
    var session = Session()
    for script in ["Up", "Right Enter", "Tab Enter", "Esc o", "Esc s", "4"] {
      session.play(script)
      _ = session.state.update(.input(.paste("words")))
      #expect(session.state.message == "There is no line here to paste into", "\(script)")
    }
  }

  @Test func anEmptyLineHasNothingToErase() {
    var session = Session()
    session.play("/ C-u")
    #expect(session.state.message == "The line is empty")
  }

  /// Every place where a line is typed, and what its row begins with.
  private static let fields = [
    ("/", "Search: "), (":", ": "), ("?", "Search: "), ("Right Enter a", "> "),
    ("Right Enter m M-k", "> "), ("Right Enter /", "Find: "), ("6 /", "Only with: "),
  ]

  @Test(arguments: fields) func everyFieldIsEditedAlike(script: String, prompt: String) {
    var session = Session()
    session.play(script)
    let edits = [
      ("type:one_two_three", "one two three"), ("C-w", "one two"), ("C-a C-d", "ne two"),
      ("type:o Right C-f", "one two"), ("C-k", "one"), ("C-e type:_two M-b C-u", "two"),
      ("M-f type:_2 C-Left M-Backspace", "2"), ("Delete type:three", "three"),
      ("C-b C-b type:x", "thrxee"), ("Left Delete", "three"),
    ]
    for (keys, text) in edits {
      session.play(keys)
      let row = session.rows.first { $0.contains(prompt + text) }
      #expect(row != nil, "\(script) \(keys): \(text)\n\(session.text)")
    }
  }

  @Test(arguments: fields) func theCursorStandsAtTheCaretWithinTheWords(
    script: String, prompt: String
  ) throws {
    var session = Session()
    session.play(script + " type:日本the C-b C-b")
    let cursor = try #require(session.frame.cursor)
    let row = session.frame.row(cursor.row).map(\.text).joined()
    let start = try #require(row.range(of: prompt))
    #expect(cursor.column == displayWidth(row[..<start.upperBound]) + 5, "\(script): \(row)")
  }

  @Test func theCursorIsOnWhatIsSelectedWhileTheCaretIsAtTheEnd() {
    for (script, prompt) in [
      ("2 type:grey", "Search: "), (": type:the", ": the"), ("4 / type:a", "Only with: "),
    ] {
      var session = Session()
      session.play(script)
      #expect(session.cursorRow?.contains("▌") == true, "\(script)")
      session.play("C-b")
      #expect(session.cursorRow?.contains(prompt) == true, "\(script)")
      session.play("C-e")
      #expect(session.cursorRow?.contains("▌") == true, "\(script)")
    }
  }

  @Test func whatIsErasedIsPutBack() {
    var session = Session()
    session.play("Right Enter a type:one_two_three C-w C-w C-a C-y")
    #expect(session.row(with: "> two threeone ") != nil)
    session.play("Enter 2 type:grey_house C-w")
    let copies = session.play("C-y").contains { if case .copy = $0 { true } else { false } }
    #expect(copies, "in the search it copies, as it always did")
  }

  @Test func theRightArrowCompletesAtTheEndAlone() {
    var session = Session()
    session.play("2 type:spea Left Right")
    #expect(session.row(with: "Search: spea ") != nil)
    session.play("Right")
    #expect(session.row(with: "Search: speaker:") != nil)
  }

  @Test func homeAndEndAreTheListsWhereThereIsOne() {
    var session = Session()
    session.play("2 type:the End")
    let last = session.cursorRow
    session.play("Home")
    #expect(session.cursorRow != last)
    session.play("C-a type:x")
    #expect(session.row(with: "Search: xthe") != nil)
  }

  @Test func aLongLineIsShownAroundItsCaret() {
    var session = Session()
    session.play("Right Enter m M-k")
    _ = session.state.update(.input(.paste((1...200).map { "w\($0)" }.joined(separator: " "))))
    #expect(session.row(with: "w200") != nil && session.row(with: "w1 ") == nil)
    session.play("C-a")
    #expect(session.row(with: "> w1 w2") != nil && session.row(with: "w200") == nil)
  }

  // MARK: Notes of several lines

  @Test func aNoteHasSeveralLinesAndGrowsWithThem() {
    var session = Session()
    session.play("Right Enter a type:one M-Enter type:two C-o type:three")
    #expect(session.row(with: "> one") != nil && session.row(with: "  two") != nil)
    session.play("Up Home type:2_ Down End type:.")
    session.play("Enter")
    #expect(session.state.journal.notes.map(\.body) == ["one\n2 two\nthree."])
  }

  @Test func pastedLineEndsStayInANoteAndBecomeSpacesElsewhere() {
    var session = Session()
    session.play("Right Enter a")
    _ = session.state.update(.input(.paste("one\n\ttwo\n\nthree")))
    session.play("Enter")
    #expect(session.state.journal.notes.map(\.body) == ["one\n two\n\nthree"])
    session.play("m M-k")
    _ = session.state.update(.input(.paste("one\ntwo")))
    session.play("M-Enter")
    #expect(session.state.message?.contains("only one line") == true)
    session.play("Enter")
    #expect(session.state.journal.bookmarks.map(\.name) == ["one two"])
  }

  @Test(arguments: ["80x24", "40x12", "20x5", "8x3"])
  func theCaretOfALongNoteIsInView(size: String) throws {
    var session = Session()
    session.play("Right Enter a \(size)")
    _ = session.state.update(.input(.paste((1...60).map { "line \($0)" }.joined(separator: "\n"))))
    #expect(session.cursorRow?.contains("60") == true)
    session.play("Up Up Up Up Up Home")
    #expect(session.cursorRow?.contains("55") == true || size == "8x3")
    #expect(session.frame.cursor != nil)
  }

  @Test func theEndOfALongLineIsShown() {
    var session = Session()
    session.play("/")
    _ = session.state.update(.input(.paste("beginning " + "middle ".repeated(100) + "日本 end")))
    #expect(session.row(with: "日本 end") != nil)
    #expect(session.row(with: "beginning") == nil)
  }
}
