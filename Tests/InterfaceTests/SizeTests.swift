import ContentModel
import Display
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

/// Every screen and overlay at every size that a terminal can have, down to one cell.
struct SizeTests {
  private static let sizes: [Size] =
    (1...3).flatMap { columns in (1...3).map { Size(columns: columns, rows: $0) } }
    + [
      (1, 300), (300, 1), (2, 300), (3, 300), (300, 2), (300, 3), (2, 21), (1, 21), (4, 24),
      (6, 30), (20, 5), (59, 4), (60, 4), (100, 6), (60, 60), (100, 60),
    ].map { Size(columns: $0.0, rows: $0.1) }
  /// Those where most that is drawn has no room.
  private static let least: [Size] = [(1, 1), (1, 21), (3, 3), (300, 1), (300, 3), (20, 5)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  @Test(arguments: KeyPlace.all)
  func everyPlaceIsDrawnAtEverySize(place: KeyPlace) {
    let opened = Session.at(place)
    for size in Self.sizes {
      var session = opened
      session.resize(to: size)
      expectWhole(session, "\(place) at \(size)")
    }
  }

  @Test(arguments: [
    KeyPlace.board, .reader, .split, .search, .facets, .catalogue, .cases, .map, .palette,
  ])
  func theRealContentIsDrawnAtTheLeastSizes(place: KeyPlace) {
    let opened = Session.at(place, in: Fixtures.bundled)
    for size in Self.least {
      var session = opened
      session.resize(to: size)
      expectWhole(session, "\(place) at \(size)")
    }
  }

  /// Every key of the place, at the small size itself, and what it leads to.
  @Test(arguments: KeyPlace.all)
  func everyKeyWorksAtEverySize(place: KeyPlace) {
    let opened = Session.at(place)
    for size in Self.least {
      var resized = opened
      resized.resize(to: size)
      for key in Keymap.standard.bindings(in: place).flatMap(\.keys) {
        var session = resized
        for _ in 0..<2 { _ = session.state.update(.input(.key(key))) }
        expectWhole(session, "\(place) at \(size) after \(key.name)")
      }
      for kind in [Mouse.Kind.press, .wheelDown, .wheelUp] {
        var session = resized
        let middle = Point(row: size.rows / 2, column: size.columns / 2)
        _ = session.state.update(.input(.mouse(Mouse(kind, at: middle))))
        expectWhole(session, "\(place) at \(size) after \(kind)")
      }
    }
  }

  @Test(arguments: Catalogue.Kind.allCases)
  func everyListIsDrawnAtEverySize(kind: Catalogue.Kind) {
    for library in [Fixtures.small, Library(Companion())] {
      var opened = Session(library)
      opened.state.show(kind)
      for size in Self.sizes {
        var session = opened
        session.resize(to: size)
        expectWhole(session, "\(kind) at \(size)")
        session.play("End")
        expectWhole(session, "the end of \(kind) at \(size)")
      }
    }
  }

  @Test(arguments: [
    "z", "f", "Right", "Right z", "Right Right f", "/ type:zzzz", "/ type:speaker:",
    "/ type:resonaet",
    "Right Enter m", "Right Enter / type:zzzz", "Right Enter Tab", "6 / type:zzzz", ": type:zzzz",
    "? type:zzzz", "x", "Right Enter Tab Enter Enter", "s Right", "0",
    "8 End", "8 Right Right",
  ])
  func everyStateOfAScreenIsDrawnAtEverySize(script: String) {
    for library in [Fixtures.small, Library(Companion())] {
      var opened = Session(library)
      opened.play(script)
      for size in Self.sizes {
        var session = opened
        session.resize(to: size)
        expectWhole(session, "\(script) at \(size)")
      }
    }
  }

  @Test func aSizeBeyondEveryTerminalIsBroughtDown() {
    var session = Session()
    session.resize(to: Size(columns: .max, rows: .max))
    #expect(session.frame.size == Size.most)
    session.resize(to: Size(columns: .min, rows: 65_535))
    #expect(session.frame.size == Size(columns: 0, rows: Size.most.rows))
  }

  private func expectWhole(_ session: Session, _ what: String) {
    let frame = session.frame
    #expect(frame.size == session.state.size, "\(what)")
    #expect(frame.isWhole, "\(what)")
  }
}

extension Session {
  fileprivate mutating func resize(to size: Size) {
    _ = state.update(.input(.resize(size)))
  }
}
