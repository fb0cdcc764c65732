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
    try reportingFailure {
      let library = try content.library()
      guard Output.isScreen else {
        try printText(of: library)
        return
      }
      var state = State(library, size: Size(columns: 80, rows: 24))
      if let id, !state.open(try entityID(id)) { throw unknown(id, in: library) }
      try show(&state)
    }
  }

  private func show(_ state: inout State) throws {
    do {
      let environment = ProcessInfo.processInfo.environment
      var screen = try CursesScreen(useColor: (environment["NO_COLOR"] ?? "").isEmpty)
      _ = state.update(.input(.resize(screen.size)))
      Interface.run(&state, on: &screen)
    } catch let error as TerminalUnusable {
      throw Failure(error.description, code: .unreadable)
    }
  }

  private func printText(of library: Library) throws {
    let text = LinearText(library, columns: min(Output.columns ?? 80, 80), isStyled: false)
    guard let id else {
      Output.print(text.companion())
      return
    }
    Output.print(text.page(of: try entry(id, in: library)))
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

/// The entry of an id, or the one in which its quote or question stands.
func entry(_ text: String, in library: Library) throws -> Entry {
  let id = try entityID(text)
  let home = library.quote(id)?.home ?? library.callouts.first { $0.id == id }?.home ?? id
  guard let entry = library[home] else { throw unknown(text, in: library) }
  return entry
}

func unknown(_ id: String, in library: Library) -> Failure {
  Failure(
    "there is no '\(id)' in this companion; lasttake list names what there is", code: .nothing)
}
