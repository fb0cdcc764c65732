import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// What a viewer might ask after the film, each at most four keys away from the board.
struct TenQuestionsTests {
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
      answer: ["20 April 2022", "cites Rust Movie", "136,793"]),
    Question(
      testDescription: "What did each case end in?", keys: "4",
      answer: ["Alec Baldwin", "No verdict was", "Hannah Gutierrez-Reed"]),
    Question(
      testDescription: "How did Baldwin’s case end?", keys: "4 Down Enter",
      answer: ["prejudice on 12 July 2024", "No verdict was reached"]),
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
