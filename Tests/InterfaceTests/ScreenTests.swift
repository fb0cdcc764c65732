import Foundation
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// Whole screens, compared with text files beside this one. `RECORD_SCREENS=1` writes them anew,
/// and such a run fails, so that what was recorded is looked at.
struct ScreenTests {
  @Test(arguments: [
    ("board-120x40", "120x40"), ("board-80x24", "80x24"), ("board-40x12", "40x12"),
    ("board-20x5", "20x5"), ("board-chapter-120x40", "120x40 Right Down"),
    ("board-narrowed-80x24", "80x24 Down f"), ("reader-120x40", "120x40 Right Enter"),
    ("reader-80x24", "80x24 Right Right Home Enter"), ("reader-40x12", "40x12 Enter PgDn"),
    ("card-80x24", "80x24 Right Enter Tab Enter"), ("search-120x40", "120x40 / type:the"),
    ("search-80x24", "80x24 / type:the"),
    ("search-40x12", "40x12 / type:speaker:reed"), ("search-filters-80x24", "80x24 / Tab Down"),
    ("help-80x24", "80x24 Enter ?"), ("timeline-120x40", "120x40 t"), ("people-80x24", "80x24 4"),
    ("questions-120x40", "120x40 7"), ("cases-120x40", "120x40 c"),
    ("cases-80x24", "80x24 c Right"), ("cases-40x12", "40x12 c"),
    ("map-120x40", "120x40 8 Down"), ("map-80x24", "80x24 8 Down Right"),
    ("map-40x12", "40x12 8 Down"), ("latest-120x40", "120x40 9"), ("latest-80x24", "80x24 9"),
    ("latest-40x12", "40x12 9 Down"), ("welcome-120x40", "120x40 0"), ("welcome-80x24", "80x24 0"),
    ("welcome-40x12", "40x12 0"),
  ])
  func screenIsAsRecorded(name: String, script: String) throws {
    var session = Session()
    session.play(script)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
      try Data((session.text + "\n").utf8).write(to: file)
      Issue.record("recorded \(name); look at it, then run without RECORD_SCREENS")
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(session.text + "\n" == expected)
  }
}
