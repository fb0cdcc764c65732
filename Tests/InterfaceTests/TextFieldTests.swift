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

  @Test func theEndOfALongLineIsShown() {
    var session = Session()
    session.play("/")
    _ = session.state.update(.input(.paste("beginning " + "middle ".repeated(100) + "日本 end")))
    #expect(session.row(with: "日本 end") != nil)
    #expect(session.row(with: "beginning") == nil)
  }
}
