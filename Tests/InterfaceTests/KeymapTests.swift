import Display
import TestSupport
import Testing

@testable import Interface

struct KeymapTests {
  @Test(arguments: KeyPlace.allCases)
  func noKeyMeansTwoThingsInOnePlace(place: KeyPlace) {
    let keys = Keymap.bindings(in: place).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(!keys.isEmpty)
  }

  @Test(arguments: KeyPlace.allCases)
  func whereTextIsTypedNoCharacterIsAnOrder(place: KeyPlace) {
    guard place.takesText else { return }
    for key in Keymap.bindings(in: place).flatMap(\.keys) {
      if case .character = key { Issue.record("\(key) is an order in \(place)") }
    }
    #expect(Keymap.action(for: .character("q"), in: place) == .type("q"))
  }

  @Test(arguments: KeyPlace.allCases)
  func everyListedKeyIsKnownWhereItIsListed(place: KeyPlace) {
    for binding in Keymap.bindings(in: place) {
      for key in binding.keys {
        var session = Session.at(place)
        _ = session.state.update(.input(.key(key)))
        let said = session.state.message ?? ""
        #expect(!said.hasPrefix("Not "), "\(key.name) in \(place)")
        #expect(!said.contains("does nothing"), "\(key.name) in \(place)")
      }
    }
  }

  @Test func aKeyWithoutEffectSaysWhy() {
    var session = Session()
    session.play("x")
    #expect(session.rows.last?.contains("x does nothing here; it works in: Reader") == true)
    session.play("Y")
    #expect(session.rows.last?.contains("Y does nothing; ? lists the keys") == true)
  }

  @Test func helpListsTheKeysOfThePlaceItWasOpenedFrom() {
    var session = Session(columns: 80, rows: 40)
    session.play("?")
    #expect(session.row(with: "Narrow the strands") != nil)
    session.play("Esc Enter ?")
    #expect(session.row(with: "Cross-cut") != nil)
    #expect(session.row(with: "Narrow the strands") == nil)
  }

  @Test func helpScrollsAtSmallSizes() {
    var session = Session(columns: 40, rows: 8)
    session.play("? End")
    #expect(session.row(with: "a prompt for discussion") != nil)
  }

  @Test func quitIsOneKeyAndAsksNothing() {
    var session = Session()
    #expect(session.play("q") == [.quit])
    #expect(session.play("Enter q") == [.quit])
    #expect(session.state.update(.input(.end)) == [.quit])
  }
}

extension Session {
  /// A session in which the keys of a place are read.
  static func at(_ place: KeyPlace) -> Session {
    var session = Session()
    switch place {
    case .board: break
    case .reader: session.play("Right Enter")
    case .quotes: session.play("/")
    case .facets: session.play("/ Tab")
    case .catalogue: session.play("4")
    case .find: session.play("Right Enter / type:wall")
    case .card: session.play("Right Enter Tab Enter")
    case .help: session.play("?")
    }
    return session
  }
}
