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

  /// Half pages and pages by Control, as in less and vi, and both ends, wherever something is moved by
  /// pages; the ends wherever something is moved at all.
  @Test(arguments: KeyPlace.all(.movable))
  func whatMovesHasPagesAndEnds(place: KeyPlace) {
    let keymap = Keymap.standard
    #expect(keymap.action(for: .home, in: place) == .moveToTop)
    #expect(keymap.action(for: .end, in: place) == .moveToBottom)
    guard place.kinds.contains(.long) || place == .facets else { return }
    let keys: [(Character, Action)] = [
      ("d", .halfPageDown), ("u", .halfPageUp), ("f", .pageDown), ("b", .pageUp),
    ]
    for (letter, action) in keys {
      #expect(keymap.action(for: .control(letter), in: place) == action)
    }
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
