import ContentModel
import ContentParser
import CursesTerminal
import Foundation
import Interface
import Journal

/// Does what the program's state orders.
final class Performer {
  /// The companion's folder.
  private let path: String
  /// `nil` if nothing can be kept.
  private let journal: JournalFile?
  private let clipboard: Clipboard
  private var watch: ContentWatch?
  /// What went wrong last while places were recorded, which is told once.
  private var toldProblem: JournalProblem?

  init(path: String, journal: JournalFile?, clipboard: Clipboard) {
    self.path = path
    self.journal = journal
    self.clipboard = clipboard
  }

  /// Does it beside a full screen.
  func perform(_ effect: Effect, on screen: inout CursesScreen) -> [Interface.Event] {
    switch effect {
    case .watchContent:
      watch = ContentWatch(folder: path)
      screen.wakeDescriptors = watch.map { [$0.descriptor] } ?? []
      return []
    case .redraw:
      screen.redraw()
      return []
    case .copy(let text): return [.told(clipboard.copy(text) { screen.write($0) })]
    case .edit(let text): return screen.suspend { edit(text) }
    default: return perform(effect)
    }
  }

  /// Does it where there are only lines.
  func perform(_ effect: Effect) -> [Interface.Event] {
    switch effect {
    case .quit, .redraw, .watchContent: return []
    case .loadContent:
      watch?.settle()
      return [loadedContent()]
    case .reviewContent: return [reviewedContent()]
    case .record(let change): return record(change)
    case .reloadJournal:
      return (try? journal?.reload()).map { [.journalChanged($0)] } ?? []
    case .copy(let text): return [.told(text)]
    case .save(let text): return [.told(save(text))]
    case .edit(let text): return edit(text)
    }
  }

  private func edit(_ text: String) -> [Interface.Event] {
    do throws(Editor.Failed) {
      return [.edited(try Editor().edit(text))]
    } catch {
      return [.edited(nil), .told(error.message)]
    }
  }

  private func loadedContent() -> Interface.Event {
    do {
      let parsed = try loaded(path)
      return .contentLoaded(Library(parsed.value), problems: parsed.diagnostics)
    } catch {
      return .contentLost((error as? Failure)?.message ?? "\(error)")
    }
  }

  private func reviewedContent() -> Interface.Event {
    do {
      return .contentReviewed(try ContentEditor(folder: path).review())
    } catch {
      return .contentLost(error.description)
    }
  }

  /// Keeps a change. That it could not is told in place of what the state said of it; of a place,
  /// which nobody asked to keep, only once.
  private func record(_ change: JournalChange) -> [Interface.Event] {
    guard let journal else {
      return change.isAskedFor ? [.told("Kept until you quit: there is no journal to write")] : []
    }
    do throws(JournalProblem) {
      try journal.record(change)
      return []
    } catch {
      defer { toldProblem = error }
      if change.isAskedFor { return [.unkept(change, error.description)] }
      return error != toldProblem ? [.told(error.description)] : []
    }
  }

  /// Writes a text to a file of its own in the current folder, and tells where it is.
  private func save(_ text: String) -> String {
    let names = (1...100).map { $0 == 1 ? "citation.txt" : "citation-\($0).txt" }
    for name in names {
      let file = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
      guard file >= 0 else {
        if errno == EEXIST { continue }
        return "\(name) can’t be written here: \(String(cString: strerror(errno)))"
      }
      let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
      do {
        try handle.write(contentsOf: Data((text + "\n").utf8))
        return "Written to \(FileManager.default.currentDirectoryPath)/\(name)"
      } catch {
        return "\(name) can’t be written: the disk is full or gone"
      }
    }
    return "There are 100 citations in this folder already; move some away"
  }
}

extension JournalChange {
  /// Whether the reader asked for this by a key, and is told what came of it.
  fileprivate var isAskedFor: Bool {
    switch self {
    case .saveNote, .removeNote, .saveDraft, .removeDraft, .addBookmark, .removeBookmark,
      .unmarkRead, .merge, .clearSearches:
      true
    case .markRead(_, let mark, _): mark == .byHand
    case .setPlace, .pushPast, .setTrail, .reach, .addSearch: false
    }
  }
}
