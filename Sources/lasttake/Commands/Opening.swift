import ContentModel
import ContentParser
import Controls
import CursesTerminal
import Display
import Glibc
import Interface
import Journal
import PlainText
import Reading
import Screens

/// Opening the full screen, or printing where there is none.
struct Opening {
  /// The companion's folder.
  let path: String
  /// Where to open.
  let id: String?
  private let settings: OwnSettings
  /// Whether a dialogue of lines was asked for.
  var isPlain = false

  /// - Parameter theme: The one asked for.
  init(path: String, id: String?, theme: String? = nil) {
    self.path = path
    self.id = id
    settings = OwnSettings(theme: theme)
  }

  func run() throws {
    if isPlain {
      var state = try wholeState()
      let journal = StateFolder.openJournal(of: state.library.companion)
      try take(journal, &state)
      try LineDialogue(performer: performer(state, journal)).hold(state)
    } else if Output.isScreen {
      try openScreen()
    } else {
      try printText(of: Library(try loaded(path).value))
    }
  }

  /// Opens at the entry asked for, or where the reader left. The first screen comes from as little of
  /// the content as shows it; the rest is read beside it.
  private func openScreen() throws {
    let asked = try id.map { try entityID($0) }
    var begun: Beside<JournalOpening>?
    let outline = try loadedOutline(path) { manifest in
      begun = Beside { StateFolder.openJournalOrLeave(of: manifest) }
    } showing: { outline in
      if let asked { return [asked] }
      // The welcome tells of all there is.
      if begun.map({ isFirst($0.value()) }) ?? false { return nil }
      return Screen.entries(shownAt: begun?.value().contents.place, in: Library(outline))
    }
    let companion = try outline ?? loaded(path).value
    let opening = begun?.value() ?? StateFolder.openJournalOrLeave(of: companion)
    var state = self.state(Library(companion))
    try take(opening, &state)
    try show(&state, opening, first: [.flushJournal, .watchContent, .loadContent])
  }

  // MARK: The state

  private func wholeState() throws -> State {
    let parsed = try loaded(path)
    var state = self.state(Library(parsed.value))
    _ = state.update(.contentLoaded(state.library, problems: parsed.diagnostics))
    return state
  }

  private func state(_ library: Library) -> State {
    var state = State(
      library, size: size, theme: isPlain ? .mono : settings.theme, stamp: .system)
    settings.configure(&state)
    return state
  }

  /// Takes up a journal, and opens the entry asked for, or where the reader left.
  private func take(_ opening: JournalOpening, _ state: inout State) throws {
    if let id {
      guard state.resume(opening.contents, opening: try entityID(id, in: state.library)) else {
        throw unknown(id, in: state.library)
      }
    } else {
      state.resume(opening.contents)
      if isFirst(opening) { state.welcome() }
    }
    guard let problem = opening.problem else { return }
    _ = state.update(.told(problem.description))
    if case .busy = problem { _ = state.update(.journalWaits) }
  }

  /// Whether the reader is to be welcomed: not where no journal keeps that it was done, nor while
  /// another program has it, which may say that it was.
  private func isFirst(_ opening: JournalOpening) -> Bool {
    settings.wantsWelcome && opening.contents.welcomed == nil
      && (opening.journal != nil || opening.isUnbegun)
  }

  /// Until the terminal has told its own; of the dialogue, the length of its lines.
  private var size: Size {
    isPlain
      ? Size(columns: Output.columns(atMost: 100, otherwise: 80), rows: 24)
      : Size(columns: 80, rows: 24)
  }

  private func performer(_ state: State, _ opening: JournalOpening) -> Performer {
    Performer(
      path: path, journal: StateFolder.keeper(of: state.library.companion, opening),
      clipboard: settings.clipboard, written: settings.written, watching: settings.watchWay)
  }

  /// Runs the program until the reader quits, or ends as a signal has it: the terminal is as it was
  /// before when either is told, and what the reader wrote is kept.
  private func show(_ state: inout State, _ journal: JournalOpening, first: [Effect]) throws {
    let line = try run(&state, performer(state, journal), first: first)
    if let line { Output.complain("lasttake: \(line)") }
    CursesScreen.endIfSignalled()
    // All is kept and given back. To take a companion apart, or to wait for one that is still being
    // read, would only keep the shell waiting.
    fflush(nil)
    _exit(EXIT_SUCCESS)
  }

  /// - Returns: What the reader is to know of the journal at the end.
  private func run(
    _ state: inout State, _ performer: Performer, first: [Effect]
  ) throws -> String? {
    do {
      var screen = try CursesScreen(
        useColor: Environment["NO_COLOR"] == nil, signs: settings.signs)
      if !screen.showsColor { state.useTheme(.mono) }
      _ = state.update(.input(.resize(screen.size)))
      if let remark = screen.remark { _ = state.update(.told(remark)) }
      Interface.run(&state, on: &screen, first: first, clock: steadyMilliseconds) {
        performer.perform($0, on: &$1)
      }
      return performer.finish()
    } catch let error as TerminalUnusable {
      throw Failure(error.description, code: .unreadable)
    }
  }

  private func printText(of library: Library) throws {
    let text = LinearText(library, columns: Output.columns(atMost: 80))
    guard let id else {
      try Output.print(text.companion())
      return
    }
    guard let lines = text.lines(of: try entityID(id, in: library)) else {
      throw unknown(id, in: library)
    }
    try Output.print(lines)
  }
}
