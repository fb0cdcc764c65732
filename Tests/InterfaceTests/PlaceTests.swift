import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// What must hold wherever the keys are.
struct PlaceTests {
  private static let sizes = [(20, 6), (40, 12), (80, 24), (200, 60)]

  @Test("Check 12: the cursor is on what is selected, in every place", arguments: KeyPlace.all)
  func theCursorIsOnTheSelection(place: KeyPlace) throws {
    let session = Session.at(place)
    let frame = session.frame
    let cursor = try #require(frame.cursor)
    let row = frame.rowText(cursor.row)
    let isMarked = row.contains("▌") || frame.isReversed(at: cursor)
    // A page without a selection has its cursor where the text begins.
    let isTop = place == .reader || place == .split
    #expect(isMarked || isTop, "\(row)")
  }

  @Test("Check 9: the focus is seen without colour", arguments: KeyPlace.all)
  func theFocusIsSeenWithoutColour(place: KeyPlace) {
    for (columns, rows) in Self.sizes {
      var session = Session.at(place)
      session.state.theme = .mono
      session.play("\(columns)x\(rows)")
      if [.reader, .split].contains(session.state.keyPlace) { session.play("Tab") }
      let frame = session.frame
      let isSeen = (0..<frame.size.rows).contains { row in
        let words = frame.rowText(row)
        return words.contains("▌") || words.contains("╔")
          || (0..<frame.size.columns).contains { frame.isReversed(at: Point(row: row, column: $0)) }
      }
      #expect(isSeen, "\(place) at \(columns)×\(rows)\n\(session.text)")
      let colors = Set(frame.cells.flatMap { [$0.style.foreground, $0.style.background] })
      #expect(colors == [.standard], "\(place)")
    }
  }

  @Test("Check 7: a side of a split leaves the other alone", arguments: [60, 80, 101, 120])
  func aSideStaysInItsBox(columns: Int) {
    var session = Session(Fixtures.bundled, columns: columns, rows: 30)
    session.play("Right Home Enter s")
    for _ in 0..<12 {
      let frame = session.frame
      let top = session.rows.firstIndex { $0.hasPrefix("╔") } ?? 1
      for row in top..<29 {
        let edges = [0, columns / 2 - 1, columns / 2, columns - 1].map {
          frame[Point(row: row, column: $0)].text
        }
        #expect(edges.allSatisfy { "╔║╚╗╝┌│└┐┘".contains($0) }, "row \(row): \(edges)")
      }
      session.play("PgDn")
    }
  }
}

extension Frame {
  fileprivate func isReversed(at place: Point) -> Bool {
    self[place].style.attributes.contains(.reverse)
  }
}
