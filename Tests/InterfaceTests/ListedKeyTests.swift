import Display
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

/// Every key does what the table says of it, wherever the table lists it.
struct ListedKeyTests {
  /// Pressed again and again, each time a key changes something that can be seen, orders something,
  /// or says why not; and that is never that it does nothing here.
  @Test(
    "Check 15: every key works where it is listed, or says why not", arguments: KeyPlace.all)
  func everyListedKeyDoesSomethingOrSaysWhyNot(place: KeyPlace) {
    let opened = Session.at(place)
    #expect(opened.state.keyPlace == place)
    for key in Keymap.standard.bindings(in: place).flatMap(\.keys) {
      var session = opened
      for time in 1...4 where session.state.keyPlace == place {
        let before = session.frame
        let effects = session.state.update(.input(.key(key)))
        let said = session.state.message
        #expect(
          said != nil || !effects.isEmpty || session.frame != before,
          "\(key.name) in \(place), press \(time)")
        #expect(said?.contains("does nothing") != true, "\(key.name) in \(place): \(said ?? "")")
      }
    }
  }

  /// What no key of a place means is answered so that the test above can tell.
  @Test(arguments: KeyPlace.all)
  func whatIsNotListedIsToldSo(place: KeyPlace) {
    var session = Session.at(place)
    let listed = Set(Keymap.standard.bindings(in: place).map(\.action))
    for action in [Action.zoomPane, .complete, .previousHit] where !listed.contains(action) {
      guard place != .reader, place != .split else { continue }
      _ = session.state.perform(action)
      #expect(session.state.message?.contains("This does nothing here") == true, "\(action)")
    }
  }

  /// A key that a message names at the beginning of a clause is one of the place that the reader is
  /// then in.
  @Test(arguments: KeyPlace.all)
  func theKeysThatMessagesNameAreThere(place: KeyPlace) {
    let opened = Session.at(place)
    for key in Keymap.standard.bindings(in: place).flatMap(\.keys) {
      var session = opened
      for _ in 1...2 where session.state.keyPlace == place {
        _ = session.state.update(.input(.key(key)))
        let there = session.state.keyPlace
        for name in keysNamed(in: session.state.message ?? "") {
          let names = Keymap.standard.bindings(in: there).flatMap(\.keys).map(\.name)
          #expect(
            names.contains(name), "\(key.name) in \(place) says “\(session.state.message ?? "")”")
        }
      }
    }
  }

  /// A reader's own keys stand in messages, frames and titles in place of the standard ones.
  @Test(arguments: KeyPlace.all)
  func aReadersOwnKeysAreNamed(place: KeyPlace) {
    var session = Session.at(place)
    let own = Keymap.standard.remapped([
      ("leave", [.function(4)]), ("open-selected", [.function(5)]),
    ])
    #expect(own.problems.isEmpty)
    session.state.keymap = own.keymap
    let words = session.text.split(separator: " ")
    #expect(
      !words.contains("Esc") || [.prompt, .facets, .help, .palette].contains(place),
      "\(session.text)")
    #expect(
      !words.contains("Enter") || [.prompt, .styles, .help, .palette].contains(place),
      "\(session.text)")
  }

  private func keysNamed(in message: String) -> [String] {
    let all = Set(Keymap.standard.bindings.flatMap(\.keys).map(\.name))
    return message.split(whereSeparator: { ";,.".contains($0) })
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter(all.contains)
  }
}
