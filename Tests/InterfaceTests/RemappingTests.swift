import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct RemappingTests {
  /// A session with keys of the reader's own.
  private func session(_ remappings: (String, [Key])...) -> Session {
    var session = Session()
    let remapped = Keymap.standard.remapped(remappings.map { (action: $0.0, keys: $0.1) })
    #expect(remapped.problems.isEmpty)
    session.state.configure(
      measure: 80, wantsMouse: false, citationStyle: .apa, keymap: remapped.keymap)
    return session
  }

  /// What is wrong with remappings, as `action: message`.
  private func problems(_ remappings: (String, [Key])...) -> [String] {
    Keymap.standard.remapped(remappings.map { (action: $0.0, keys: $0.1) }).problems
      .map { "\($0.action): \($0.message)" }
  }

  @Test func aRemappedKeyWorksAndIsShownAndTheOldOneSaysThatItDoesNothing() {
    var session = session(("cross-cut", [.character("i")]))
    session.play("Right Enter")
    #expect(session.rows.last?.contains("i cross-cut") == true)
    session.play("x")
    #expect(session.rows.last?.contains("x does nothing; ? lists the keys") == true)
    session.play("i")
    #expect(session.rows[0].contains("Investigation 1 of 2"))
    session.play("120x60 ?")
    let row = session.row(with: "Cross-cut: the nearest")
    #expect(row?.contains(" i ") == true && row?.contains(" x ") == false)
  }

  @Test func theOtherSettingsAreTakenToo() {
    let session = session()
    #expect(session.state.measure == 80)
    #expect(!session.frame.wantsMouse)
    #expect(session.state.citationStyle == .apa)
  }

  @Test func whereTextIsTypedOnlyOtherKeysCount() {
    let keymap = Keymap.standard.remapped([("leave", [.character("i"), .function(4)])]).keymap
    #expect(keymap.action(for: .character("i"), in: .reader) == .leave)
    #expect(keymap.action(for: .escape, in: .reader) == nil)
    #expect(keymap.action(for: .character("i"), in: .search) == .type("i"))
    #expect(keymap.action(for: .function(4), in: .search) == .leave)
    #expect(keymap.action(for: .escape, in: .search) == nil)
  }

  @Test func whereTextIsTypedAnActionKeepsItsKeyRatherThanNone() {
    let keymap = Keymap.standard.remapped([("leave", [.character("i")])]).keymap
    #expect(keymap.action(for: .escape, in: .search) == .leave)
    #expect(keymap.action(for: .escape, in: .reader) == nil)
  }

  @Test func twoActionsMaySwapTheirKeys() {
    let keymap = session(("cross-cut", [.character("s")]), ("split", [.character("x")])).state
      .keymap
    #expect(keymap.action(for: .character("s"), in: .reader) == .crossCut)
    #expect(keymap.action(for: .character("x"), in: .reader) == .split)
  }

  /// The keys that an action has already are never refused, alone or all together, and change nothing.
  @Test func theStandardKeysCanBeGiven() {
    let standard = Keymap.standard.keysOfActions
    for remappings in standard.map({ [$0] }) + [standard, standard.reversed()] {
      let (keymap, problems) = Keymap.standard.remapped(remappings)
      #expect(problems.isEmpty, "\(problems)")
      for place in KeyPlace.all {
        let pairs = zip(keymap.bindings(in: place), Keymap.standard.bindings(in: place))
        for (own, before) in pairs {
          #expect(own.action == before.action && Set(own.keys) == Set(before.keys), "\(remappings)")
        }
      }
    }
  }

  @Test func aKeyOfItsOwnStaysWhereItIsAndANewOneComesEverywhere() {
    let keymap = session(("page-down", [.pageDown, .character(" "), .function(8)])).state.keymap
    #expect(keymap.action(for: .character(" "), in: .reader) == .pageDown)
    #expect(keymap.action(for: .character(" "), in: .facets) == .openSelected)
    for place in [KeyPlace.reader, .facets, .search, .palette] {
      #expect(keymap.action(for: .function(8), in: place) == .pageDown)
    }
  }

  @Test func aKeyThatMeansTwoThingsIsNotApplied() {
    let words = "split: x means cross-cut already in “Reader”; take another key"
    #expect(problems(("split", [.character("x")])) == [words])
    let several = "copy: G means move-to-bottom already in “Board”, “Reader”, “Side by side”, "
    let places = "“Filters”, “Lists”, “Cases”, “Map”, “Citation styles”; take another key"
    #expect(problems(("copy", [.character("G")])) == [several + places])
    let later = "split: F5 means cross-cut already in “Reader”; take another key"
    #expect(problems(("cross-cut", [.function(5)]), ("split", [.function(5)])) == [later])
    let keymap = Keymap.standard.remapped([("split", [.character("x")])]).keymap
    #expect(keymap.action(for: .character("s"), in: .reader) == .split)
    #expect(keymap.action(for: .character("x"), in: .reader) == .crossCut)
  }

  @Test func anUnknownActionGivesTheNearest() {
    #expect(
      problems(("croscut", [.character("c")]))
        == ["croscut: there is no action “croscut”; the nearest is cross-cut"])
    #expect(
      problems(("zzzzzzzzz", [.escape]))
        == ["zzzzzzzzz: there is no action “zzzzzzzzz”; lasttake config --all lists them"])
  }

  @Test func whatOnlyWorksWhereTextIsTypedNeedsAnotherKeyThanACharacter() {
    #expect(
      problems(("erase-all", [.character("c")]))
        == ["erase-all: erase-all needs a key that types nothing, such as F5"])
    #expect(problems(("quit", [])) == ["quit: quit needs a key"])
  }
}

struct ActionNameTests {
  @Test func namesAreTheWordsOfTheCasesEachOnce() {
    #expect(Action.crossCut.name == "cross-cut")
    #expect(Action.quit.name == "quit")
    let names = Keymap.standard.keysOfActions.map(\.action)
    #expect(Set(names).count == Set(Keymap.standard.bindings.map(\.action)).count)
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
  }

  /// Whatever is remapped to whatever, no key means two things, no character is an order where text
  /// is typed, and the ways out stay.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomRemappingsLeaveATableThatCanBeUsed(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let actions = Keymap.standard.keysOfActions.map(\.action)
    let keys: [Key] = [.up, .escape, .enter, .function(5)] + "aqxs?:".map(Key.character)
    for _ in 0..<20 {
      let remappings = actions.shuffled(using: &generator).prefix(8).map { action in
        (action: action, keys: Array(keys.shuffled(using: &generator).prefix(2)))
      }
      let keymap = Keymap.standard.remapped(remappings).keymap
      #expect(KeyPlace.all.allSatisfy { isUsable(keymap, in: $0) }, "\(remappings)")
    }
  }

  private func isUsable(_ keymap: Keymap, in place: KeyPlace) -> Bool {
    let standard = Keymap.standard.bindings(in: place)
    let bindings = keymap.bindings(in: place)
    let keys = bindings.flatMap(\.keys)
    return Set(keys).count == keys.count && bindings.map(\.action) == standard.map(\.action)
      && bindings.allSatisfy { !$0.keys.isEmpty }
      && (!place.takesText || keymap.action(for: .character("a"), in: place) == .type("a"))
  }
}
