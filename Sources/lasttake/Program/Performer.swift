import ContentModel
import ContentParser
import CursesTerminal
import Display
import Glibc
import Interface
import Journal
import Reading

/// Does what the program's state orders.
final class Performer {
  /// The companion's folder.
  private let path: String
  private var journal: JournalKeeper
  private let clipboard: Clipboard
  /// What the settings file says of what keys can choose too.
  private let written: [String: String]
  private let reader: ContentReader?
  private let watchWay: ContentWatch.Way
  private var watch: ContentWatch?
  private let desk = EditingDesk.own
  /// The notes that an editor may still write.
  private var waiting: Set<String> = []
  private var sheetWatch: ContentWatch?

  init(
    path: String, journal: JournalKeeper, clipboard: Clipboard, written: [String: String],
    watching: ContentWatch.Way
  ) {
    self.path = path
    reader = ContentReader(folder: path)
    watchWay = watching
    self.journal = journal
    self.clipboard = clipboard
    self.written = written
  }

  /// Does it beside a full screen.
  func perform(_ effect: Effect, on screen: inout CursesScreen) -> [StateEvent] {
    switch effect {
    case .watchContent:
      watch = ContentWatch(folder: path, way: watchWay)
      wake(screen: &screen)
      return whatWasWritten(tidying: true)
    case .redraw:
      screen.redraw()
      return []
    case .loadContent where reader != nil:
      reader?.read(atOnce: true)
      return []
    case .reviewContent where reader != nil:
      reader?.review()
      return []
    case .takeNews:
      if watch?.takeChanges() == true { reader?.read() }
      return whatWasWritten() + (reader?.takeNews() ?? [])
    case .copy(let text):
      return [.told(clipboard.copy(pasteableText(text)) { screen.write($0) })]
    case .visit(let address):
      return [.told(visit(address) { clipboard.copy(pasteableText($0)) { screen.write($0) } })]
    case .editPage:
      return news(journal.flush()) + screen.suspend { perform(effect) }
    case .edit(let text, let id):
      // The program may be ended meanwhile.
      let events = news(journal.flush()) + screen.suspend { edit(text, of: id) }
      watchSheets(on: &screen)
      return events
    default: return perform(effect)
    }
  }

  /// Does it where there are only lines.
  func perform(_ effect: Effect) -> [StateEvent] {
    switch effect {
    case .quit, .redraw, .takeNews: return []
    case .watchContent: return whatWasWritten(tidying: true)
    case .loadContent: return [loadedContent()]
    case .reviewContent: return [ContentReader.reviewedContent(of: path)]
    case .record(let change): return news(journal.take(change))
    case .flushJournal: return news(journal.flush())
    case .reloadJournal: return news(journal.reload())
    case .keep(let choice):
      return KeptChoices.keep(choice, over: written).map { [.told($0)] } ?? []
    case .visit(let address): return [.told(visit(address) { $0 })]
    case .editPage(let file, let line):
      let (words, isChanged) = PageEditing(folder: path).edit(file, atLine: line)
      return [isChanged ? .pageEdited(words) : .told(words)]
    case .copy(let text): return [.told(text)]
    case .copyFormatted(let html):
      return [.told(FormattedClipboard(way: clipboard.way).copy(html: html))]
    case .save(let text, let path): return [.told(TextFile(path).add(text))]
    case .edit(let text, let id): return edit(text, of: id)
    }
  }

  /// Shows an address, or copies it where it can't be shown, and says which.
  private func visit(_ address: String, copy: (String) -> String) -> String {
    switch Browser().open(address) {
    case .opened(let program): "Opened by \(program)"
    case .refused(let reason): "\(reason): \(copy(address))"
    }
  }

  // MARK: Texts in an editor's hands

  private func edit(_ text: String, of id: String) -> [StateEvent] {
    switch Editor().edit(text, of: id, on: desk) {
    case .edited(let text): return [.edited(text, of: id)]
    case .unchanged: return [.edited(nil, of: id), .told("The note is as it was")]
    case .failed(let reason): return [.edited(nil, of: id), .told(reason)]
    case .returnedAtOnce:
      waiting.insert(id)
      return [
        .editorReturned(
          of: id,
          "The editor came back at once: what is saved there still becomes the note; "
            + "an option to wait, as in “code --wait”, holds this program until then")
      ]
    }
  }

  /// What editors have written since; at the start also what one wrote when no program ran.
  private func whatWasWritten(tidying: Bool = false) -> [StateEvent] {
    guard tidying || !waiting.isEmpty else { return [] }
    _ = sheetWatch?.takeChanges()
    if tidying { desk.tidy() }
    return desk.collect().map { .edited($0.text, of: $0.note) }
  }

  private func watchSheets(on screen: inout CursesScreen) {
    guard !waiting.isEmpty, sheetWatch == nil else { return }
    sheetWatch = ContentWatch(folder: desk.folder)
    wake(screen: &screen)
  }

  private func wake(screen: inout CursesScreen) {
    screen.wakeDescriptors =
      [watch?.descriptor, sheetWatch?.descriptor, reader?.descriptor].compactMap { $0 }
  }

  private func loadedContent() -> StateEvent {
    do {
      let parsed = try loaded(path)
      return .contentLoaded(Library(parsed.value), problems: parsed.diagnostics)
    } catch {
      return .contentLost((error as? Failure)?.message ?? "\(error)")
    }
  }

  /// Keeps what still waits, at the program's end.
  /// - Returns: What the reader is to know; `nil` if all is kept.
  func finish() -> String? { journal.finish() }

  private func news(_ news: [JournalNews]) -> [StateEvent] {
    news.map { news in
      switch news {
      case .told(let line): .told(line)
      case .read(let contents): .journalChanged(contents)
      case .waits: .journalWaits
      }
    }
  }
}
