import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct KeymapTests {
  @Test(arguments: KeyPlace.all)
  func noKeyMeansTwoThingsInOnePlace(place: KeyPlace) {
    let keys = Keymap.standard.bindings(in: place).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(!keys.isEmpty)
  }

  @Test(arguments: KeyPlace.all)
  func aSessionCanStandInEachPlace(place: KeyPlace) {
    #expect(Session.at(place).state.keyPlace == place)
  }

  @Test func thereArePlacesWhereTextIsTypedAndOthers() {
    #expect(Set(KeyPlace.all.map(\.takesText)) == [true, false])
  }

  @Test(arguments: KeyPlace.all.filter(\.takesText))
  func whereTextIsTypedNoCharacterIsAnOrder(place: KeyPlace) {
    for key in Keymap.standard.bindings(in: place).flatMap(\.keys) {
      if case .character = key { Issue.record("\(key) is an order in \(place)") }
    }
    #expect(Keymap.standard.action(for: .character("q"), in: place) == .type("q"))
  }

  @Test func aKeyWithoutEffectSaysWhy() {
    var session = Session()
    session.play("x")
    #expect(session.rows.last?.contains("x does nothing here; it works in: Reader") == true)
    session.play("%")
    #expect(session.rows.last?.contains("% does nothing; ? lists the keys") == true)
  }

  @Test("The screen can be drawn anew everywhere", arguments: KeyPlace.all)
  func redrawingIsOneKey(place: KeyPlace) {
    var session = Session.at(place)
    #expect(session.state.update(.input(.key(.control("l")))).last == .redraw)
    #expect(session.state.keyPlace == place)
  }

  @Test func quitIsOneKeyAndAsksNothing() {
    var session = Session()
    #expect(session.play("q").last == .quit)
    #expect(session.play("Enter q").last == .quit)
    #expect(session.state.update(.input(.end)).last == .quit)
  }
}
