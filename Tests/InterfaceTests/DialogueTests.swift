import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct DialogueTests {
  /// What is said after the lines were typed, the last answer alone.
  private func said(_ lines: String...) -> [String] {
    var dialogue = Dialogue(State(Fixtures.small, size: .init(columns: 72, rows: 24)))
    var said = dialogue.greeting()
    for line in lines { said = dialogue.answer(line).lines }
    return said
  }

  @Test func itBeginsWithTheGoals() {
    let lines = said()
    #expect(lines.contains("Board: Goals"))
    #expect(lines.contains { $0.hasPrefix("Selected: 1. Show the work") })
  }

  @Test func movingTellsTheNewRowAndWhyItIsAPair() {
    let lines = said("Down")
    #expect(lines.first?.hasPrefix("Selected: 2. Find the picture") == true)
    #expect(lines.contains { $0.contains("does not bear on") || $0.contains("“Find the picture”") })
  }

  @Test(arguments: [
    "#-9223372036854775808", "#9223372036854775807", "#-1", "#0", "#99", "#99999999999999999999",
  ])
  func aNumberThatIsNoRowsIsToldSo(line: String) {
    #expect(said(line).first?.contains("“\(line)” is no key") == true)
  }

  @Test func aPageIsReadOnByEmptyLines() {
    let first = said("Right", "Enter")
    #expect(first.contains("Life 1 of 3, The first brush"))
    #expect(first.contains { $0.contains("She began on a wall") })
    let rest = said("Right", "Enter", "")
    #expect(!rest.contains { $0.contains("She began on a wall") })
    #expect(rest.contains { $0.contains("page 5") })
  }

  @Test func aNumberOpensARow() {
    #expect(said("Right", "#2").contains("Life 2 of 3, The studio"))
  }

  @Test func wordsAreSearchedAndFound() {
    let lines = said("/grey")
    #expect(lines.contains { $0.contains("Search for “grey”") })
    #expect(lines.contains { $0.contains("the same grey twice") })
    #expect(said("/grey", "Enter").contains { $0.hasPrefix("Life") })
  }

  @Test func namesLeadAnywhere() {
    #expect(said(":reed", "Enter").contains("People, Ada Reed"))
  }

  @Test func helpAndMessagesAreLines() {
    #expect(said("?").contains { $0.hasPrefix("What the film was to do stands beside") })
    #expect(said("?", " narrow the").contains { $0.contains("Narrow the strands") })
    #expect(said("Left").contains("This is the leftmost pane"))
  }

  @Test func wordsThatAreNoKeysAreNotTyped() {
    let lines = said("read m")
    #expect(lines.contains { $0.contains("“read m” is no key") })
    #expect(said("help", "Down").first?.hasPrefix("Selected: 2.") == true)
  }

  @Test func qEndsIt() {
    var dialogue = Dialogue(State(Fixtures.small, size: .init(columns: 72, rows: 24)))
    #expect(dialogue.answer("q").effects.last == .quit)
  }

  @Test func nothingPlacesACursor() {
    let lines = said("Right", "Enter") + said("?") + said("4") + said("/her")
    #expect(!lines.contains { $0.unicodeScalars.contains { $0.value < 0x20 } })
    #expect(!lines.contains { $0.contains("╔") || $0.contains("│") })
  }

  @Test func aCopiedCitationKeepsItsLines() {
    let lines = said("Right", "Down", "Enter", "y")
    let start = lines.firstIndex(of: "To copy:") ?? lines.endIndex
    var session = Session()
    session.play("Right Down Enter")
    guard case .copy(let text) = session.play("y").first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(lines.last == "End of what is to copy.")
    let copied = Array(lines.dropFirst(start + 1).dropLast())
    #expect(
      copied == text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    #expect(copied.contains { $0.count > 72 })
  }

  @Test(arguments: ["Home", "End", "Space", "Enter", "#2", "Tab", "Up Down"])
  func aWordThatNamesAKeyCanBeSearched(word: String) {
    var dialogue = Dialogue(State(Fixtures.small, size: .init(columns: 72, rows: 24)))
    for lines in [["2", " \(word)"], ["2", "/\(word)"], ["/x", " \(word)"]] {
      _ = dialogue.answer("Esc")
      for line in lines { _ = dialogue.answer(line) }
      guard case .search(let quotes) = dialogue.state.screen else {
        Issue.record("no search for \(lines)")
        continue
      }
      #expect(quotes.field.text == word)
    }
  }

  @Test(arguments: ["home", "end", "space", "enter", "tab", "up down", "left", "delete"])
  func wordsThatKeysAreCalledByAreSearchedAsTheyStand(word: String) {
    var dialogue = Dialogue(State(Fixtures.small, size: .init(columns: 72, rows: 24)))
    for line in ["2", word] { _ = dialogue.answer(line) }
    guard case .search(let search) = dialogue.state.screen else {
      Issue.record("no search")
      return
    }
    #expect(search.field.text == word)
  }

  @Test func withACapitalTheyAreKeysThere() {
    #expect(said("/the", "Down").first?.hasPrefix("Selected: 2.") == true)
    #expect(said("/grey", "Enter").contains { $0.hasPrefix("Life") })
    #expect(said("/grey", "esc").contains("Board: Goals"))
  }

  @Test func aQuestionMarkAloneIsHelpWhereWordsAreTyped() {
    #expect(said("2", "?").contains("Help: Search"))
  }

  @Test func theRuleForWordsIsTold() {
    #expect(said().joined(separator: " ").contains("What begins with a space is always words"))
  }

  @Test func backInAPlaceOnlyWhatIsSelectedIsTold() {
    let lines = said("Right", "Down", "Enter", "Esc")
    #expect(lines.contains("Board: Life"))
    #expect(lines.contains { $0.hasPrefix("Selected: 2. The studio") })
    #expect(!lines.contains { $0.contains("The first brush") })
  }

  @Test func aStopSaysAllAgain() {
    let lines = said("Right", "Down", "Enter", "Esc", ".")
    #expect(lines.contains { $0.contains("1. The first brush") })
    #expect(lines.contains { $0.hasPrefix("Selected: 2. The studio") })
    let page = said("Right", "Enter", "o", "Esc", ".")
    #expect(page.contains { $0.contains("She began on a wall") })
  }

  @Test func everyLineTypedIsKept() {
    var dialogue = Dialogue(State(Fixtures.small, size: .init(columns: 72, rows: 24)))
    for line in ["Right", "Enter", "a"] { _ = dialogue.answer(line) }
    let effects = dialogue.answer("Half a thought").effects
    #expect(
      effects.contains {
        if case .record(.saveDraft(let draft)) = $0 {
          draft.text == "Half a thought"
        } else {
          false
        }
      })
  }
}
