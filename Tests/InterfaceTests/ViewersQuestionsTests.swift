import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// What a viewer might ask after the film, each at most four keys away, besides what is typed.
struct ViewersQuestionsTests {
  struct Question: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let keys: String
    /// What the screen must say.
    let answer: [String]
  }

  static let questions: [Question] = [
    Question(
      testDescription: "What was the film to do?", keys: "Enter",
      answer: ["Right the wrong", "Commission"]),
    Question(
      testDescription: "Who quit the day before, and why?", keys: "S-Tab Enter",
      answer: ["The walk-out", "Luper", "resigned by e-mail"]),
    Question(
      testDescription: "What did the state find?", keys: ": type:workplace Enter 3",
      answer: ["20 April 2022", "wilful", "136,793"]),
    Question(
      testDescription: "What did each case end in?", keys: "4",
      answer: ["Alec Baldwin", "with prejudice", "Hannah Gutierrez-Reed"]),
    Question(
      testDescription: "How did Baldwin’s case end?", keys: "4 Down Enter",
      answer: ["12 July 2024", "with prejudice", "verdict is"]),
    Question(
      testDescription: "And the armorer’s?", keys: "4 Down Down Enter",
      answer: ["involuntary manslaughter", "6 March 2024"]),
    Question(
      testDescription: "What is not known?", keys: "7", answer: ["Unknown", "live"]),
    Question(
      testDescription: "Where did the live rounds come from?", keys: "S-Tab Home PgDn Enter",
      answer: ["The live ammunition", "Six live rounds were found"]),
    Question(
      testDescription: "What did she shoot before?", keys: "3 PgDn PgDn Down",
      answer: ["Darlin’", "Archenemy", "Blindfire"]),
    Question(
      testDescription: "Who finished the film?", keys: "Tab End Up Enter",
      answer: ["Her pictures, kept", "Cline"]),
    Question(
      testDescription: "What has happened since?", keys: "7 } } }",
      answer: ["Updates", "2026"]),
    Question(
      testDescription: "What are her own words?", keys: "End Enter",
      answer: ["Give her her own voice"]),
    Question(
      testDescription: "What changed on sets?", keys: "S-Tab End Enter",
      answer: ["What changed on sets"]),
    Question(
      testDescription: "How was it received?", keys: "S-Tab End Up Enter",
      answer: ["How it was received"]),
  ]

  /// Asked by somebody who has never opened the program before.
  static let asked: [Question] = [
    Question(
      testDescription: "Who quit, and why?", keys: "2 type:who_quit_and_why Enter",
      answer: ["quit"]),
    Question(
      testDescription: "Was Baldwin acquitted?", keys: "2 type:baldwin_neither_acquitted Enter",
      answer: ["neither acquitted nor convicted"]),
    Question(
      testDescription: "Where can I see it?", keys: "",
      answer: ["Where it can be seen: Hulu (US), Disney+ (elsewhere), as of March 2025"]),
    Question(testDescription: "What is new?", keys: "9", answer: ["17 April 2026", "Svetnoy"]),
    Question(
      testDescription: "What did she say of light?", keys: "2 type:her_words_of_light Enter",
      answer: ["none of her own words"]),
    Question(
      testDescription: "Who finished Rust?", keys: "2 type:who_finished_photography_rust",
      answer: ["Bianca Cline"]),
    Question(
      testDescription: "What did the bureau find?", keys: "2 type:bureau_found Enter",
      answer: ["The bureau found that the production company"]),
    Question(
      testDescription: "What rests on one report?", keys: "e",
      answer: ["one source alone"]),
    Question(
      testDescription: "What happened to the armorer?", keys: "Esc c",
      answer: ["found guilty of involuntary manslaughter", "released on parole"]),
    Question(testDescription: "What does nobody know?", keys: "7", answer: ["Unknown"]),
    Question(
      testDescription: "Who is Terese Magpale Davis?", keys: "2 type:terese_magpale_davis",
      answer: ["Terese Magpale Davis", "Costume department of Rust"]),
    Question(
      testDescription: "When was Rust shown?", keys: "2 type:when_was_rust_first_shown Down Enter",
      answer: ["20 November 2024"]),
  ]

  @Test(arguments: asked, ["120x40", "80x24"])
  func aFirstReaderFindsTheAnswer(question: Question, size: String) {
    var session = Session(Fixtures.bundled)
    session.play(size)
    session.state.welcome()
    let keys = question.keys.split(separator: " ").filter { !$0.hasPrefix("type:") }
    #expect(keys.count <= 4)
    session.play(question.keys)
    let text = session.rows.joined(separator: " ").split { " │║▌".contains($0) }
      .joined(separator: " ")
    for words in question.answer {
      #expect(text.contains(words), "\(question.keys): no “\(words)”\n\(session.text)")
    }
  }

  @Test(arguments: questions)
  func theAnswerIsFourKeysAwayAtMost(question: Question) {
    var session = Session(Fixtures.bundled)
    #expect(question.keys.split(separator: " ").count <= 4)
    session.play(question.keys)
    for words in question.answer {
      #expect(session.row(with: words) != nil, "\(question.keys): no “\(words)”")
    }
  }
}
