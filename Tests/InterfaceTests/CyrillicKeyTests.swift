import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// A reader's Ukrainian or Russian keyboard: its letters are keys where nothing is typed.
struct CyrillicKeyTests {
  @Test(arguments: zip("олйМщЖїХЄБ", "jkqVo:]{\"<"))
  func aLetterMeansWhatItsKeyDoes(letter: Character, latin: Character) {
    for place in KeyPlace.all where !place.takesText {
      let (own, expected) = (Key.character(letter), Key.character(latin))
      let keymap = Keymap.standard
      #expect(keymap.action(for: own, in: place) == keymap.action(for: expected, in: place))
    }
  }

  /// Every letter of both alphabets is on the keyboard once in small and once in large, and no sign is.
  @Test func theTableHasEveryLetterAndNoSign() {
    for letter in "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяъыэ" {
      let small = letter.underCyrillicLetter
      let large = Character(letter.uppercased()).underCyrillicLetter
      #expect(small != nil && large != nil && small != large, "\(letter)")
      if let small, small.isLetter { #expect(large == Character(small.uppercased())) }
    }
    for sign in ".,;'\"/?!:-№" { #expect(sign.underCyrillicLetter == nil) }
  }

  @Test func theProgramIsPlayedWithThem() {
    var session = Session()
    session.play("о л")
    #expect(session.state.message?.contains("nothing") != true)
    session.play("д Enter х")
    #expect(session.board != nil)
    #expect(session.play("й").last == .quit)
  }

  @Test func whereTextIsTypedTheyAreLetters() {
    var session = Session()
    session.play("/ type:йок")
    #expect(session.row(with: "йок") != nil)
    session.play("Esc Enter f ф")
    #expect(session.reader?.entry.folder == "people")
  }

  @Test func aSignStaysWhatItIsAndAKeyInVainSaysSo() {
    var session = Session()
    session.play(".")
    #expect(session.rows.last?.contains(". does nothing") == true)
    session.play("ч")
    #expect(session.rows.last?.contains("ч does nothing here; it works in: Reader") == true)
  }

  @Test func aKeyOfTheReadersOwnComesFirst() {
    let own = Keymap.standard.remapped([("quit", [.character("о")])]).keymap
    #expect(own.action(for: .character("о"), in: .board) == .quit)
    #expect(own.action(for: .character("л"), in: .board) == .moveUp)
  }
}
