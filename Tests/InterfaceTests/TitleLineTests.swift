import Display
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// The title line names every screen from 60 columns on, and below says where one is.
struct TitleLineTests {
  private static let scripts = ["", "3", "4", "5", "6", "7"]

  @Test(arguments: scripts)
  func everyScreenIsNamedWithItsKeyFrom60ColumnsOn(script: String) throws {
    var opened = Session(Fixtures.bundled)
    opened.play(script)
    for columns in 60...200 {
      var session = opened
      session.play("\(columns)x24")
      let header = try #require(session.state.screen.view.header(session.state.context))
      #expect(header.tabs.map(\.action) == ScreenTab.all.map(\.action), "\(columns)")
      #expect(header.tabs.count { $0.isCurrent } == 1, "\(columns)")
      var last = 0
      for (tab, screen) in zip(header.tabs, ScreenTab.all) {
        let key = session.state.keymap[screen.action]
        #expect(tab.key.hasPrefix(key), "\(columns)")
        #expect([screen.title, screen.short, screen.brief].contains(tab.title), "\(columns)")
        #expect(tab.rect.column > last && tab.rect.endColumn <= columns, "\(columns)")
        #expect(session.rows[0].contains(tab.key + tab.title), "\(columns)")
        last = tab.rect.endColumn
      }
    }
  }

  @Test func where80ColumnsAreEveryWordIsWhole() {
    let session = Session(Fixtures.bundled)
    #expect(
      session.rows[0]
        == " 1 Board 2 Search 3 Time 4 People 5 Sources 6 Notes 7 Ask 8 Map 9 Latest 0 About")
  }

  @Test(arguments: scripts, [40, 50])
  func below60ItSaysWhereOneIsAndWhatLeadsAnywhere(script: String, columns: Int) {
    var session = Session(Fixtures.bundled)
    session.play("\(columns)x18 \(script)")
    let title = ScreenTab.all[(Int(script) ?? 1) - 1].title
    #expect(session.rows[0].contains("\(title) (: leads anywhere)"))
  }

  @Test(arguments: [60, 80, 120])
  func aClickOnATabLeadsThere(columns: Int) throws {
    var session = Session(Fixtures.bundled)
    session.play("\(columns)x24")
    let tabs = try #require(session.state.screen.view.header(session.state.context)?.tabs)
    let people = try #require(tabs.first { $0.action == .showPeople })
    session.play("click:0,\(people.rect.endColumn - 1)")
    #expect(session.row(with: "Halyna Hutchins") != nil)
    let about = try #require(
      session.state.screen.view.header(session.state.context)?.tabs.first {
        $0.action == .showAbout
      })
    session.play("click:0,\(about.rect.column)")
    #expect(session.state.keyPlace == .welcome)
  }
}

extension Rect {
  fileprivate var endColumn: Int { column + columns }
}
