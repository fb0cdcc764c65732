import ArgumentParser
import ContentModel
import CursesTerminal
import Display
import Foundation
import Interface

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the full screen, at an entry if one is named. This is the default.")

  @Argument(help: "Where to open: life/two-mothers, goals/…, people/…, quotes/…, questions/….")
  var id: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure { try Opening(path: content.path, id: id).run() }
  }
}

/// Opening the full screen, or printing where there is none.
struct Opening {
  /// The companion's folder.
  let path: String
  /// Where to open.
  let id: String?

  func run() throws {
    guard Output.isScreen else {
      try printText(of: Library(try loaded(path).value))
      return
    }
    let size = Size(columns: 80, rows: 24)
    guard let id else {
      let outline = try loadedOutline(path) { State(Library($0), size: size).shownEntries }
      var state = State(Library(outline), size: size)
      try show(&state) { (try? loaded(path)).map(Interface.Event.init) }
      return
    }
    let whole = try loaded(path)
    var state = State(Library(whole.value), size: size)
    if !state.open(try entityID(id)) { throw unknown(id) }
    try show(&state) { nil }
  }

  private func show(_ state: inout State, loadRest: () -> Interface.Event?) throws {
    do {
      var screen = try CursesScreen(useColor: Environment["NO_COLOR"] == nil)
      _ = state.update(.input(.resize(screen.size)))
      Interface.run(&state, on: &screen, loadRest: loadRest)
    } catch let error as TerminalUnusable {
      throw Failure(error.description, code: .unreadable)
    }
  }

  private func printText(of library: Library) throws {
    let text = LinearText(library, columns: min(Output.columns ?? 80, 80), isStyled: false)
    guard let id else {
      try Output.print(text.companion())
      return
    }
    guard let lines = text.lines(of: try entityID(id)) else { throw unknown(id) }
    try Output.print(lines)
  }
}

extension Interface.Event {
  /// What the program is told when its content was read.
  init(_ parsed: Parsed<Companion>) {
    let errors = parsed.diagnostics.count { $0.severity == .error }
    self = .contentLoaded(Library(parsed.value), errors: errors)
  }
}

/// Reads an id as it was typed.
func entityID(_ text: String) throws -> EntityID {
  if text == "about" { return .about }
  guard let id = EntityID(text) else {
    throw Failure(
      "'\(text)' is no id; ids look like life/two-mothers (lasttake list)", code: .usage)
  }
  return id
}

func unknown(_ id: String) -> Failure {
  Failure(
    "there is no '\(id)' in this companion; lasttake list names what there is", code: .nothing)
}
