import ContentModel
import Display
import TestSupport
import Testing

@testable import Interface

struct KeymapTests {
  @Test(arguments: KeyPlace.allCases)
  func noKeyMeansTwoThingsInOnePlace(place: KeyPlace) {
    let keys = Keymap.standard.bindings(in: place).flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(!keys.isEmpty)
  }

  @Test(arguments: KeyPlace.allCases)
  func whereTextIsTypedNoCharacterIsAnOrder(place: KeyPlace) {
    guard place.takesText else { return }
    for key in Keymap.standard.bindings(in: place).flatMap(\.keys) {
      if case .character = key { Issue.record("\(key) is an order in \(place)") }
    }
    #expect(Keymap.standard.action(for: .character("q"), in: place) == .type("q"))
  }

  @Test(
    "Check 15: every key works where it is listed, or says why not", arguments: KeyPlace.allCases)
  func everyListedKeyIsKnownWhereItIsListed(place: KeyPlace) {
    for binding in Keymap.standard.bindings(in: place) {
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
    session.play("%")
    #expect(session.rows.last?.contains("% does nothing; ? lists the keys") == true)
  }

  @Test("The screen can be drawn anew everywhere", arguments: KeyPlace.allCases)
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

extension Session {
  /// A session in which the keys of a place are read.
  static func at(_ place: KeyPlace, in library: Library = Fixtures.small) -> Session {
    var session = Session(library)
    switch place {
    case .board: break
    case .reader: session.play("Right Enter")
    case .split: session.play("s")
    case .quotes: session.play("/")
    case .facets: session.play("/ Tab")
    case .catalogue: session.play("4")
    case .find: session.play("Right Enter / type:wall")
    case .links: session.play("Right Enter f")
    case .card: session.play("Right Enter Tab Enter")
    case .outline: session.play("Right Enter o")
    case .problems: session.giveProblems("!")
    case .notes: session.play("Right Enter a type:x Enter 6")
    case .filter: session.play("6 /")
    case .passage: session.play("Right Enter v")
    case .prompt: session.play("Right Enter a")
    case .styles: session.play("/ C-e")
    case .palette: session.play(":")
    case .help: session.play("?")
    }
    return session
  }
}
