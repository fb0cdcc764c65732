import Citation
import ContentModel
import Display
import Reading
import Search
import TextLayout

/// Notes as a Markdown document: each with the passage it hangs on, its citation, and a link to the
/// page's file. Whatever a note holds, it is words there, and ends where it ends.
public struct NotesDocument {
  private let notes: [ReaderNote]
  private let library: Library
  private let drafts: [Draft]
  private let isByTime: Bool
  private let stamp: Stamp

  /// - Parameters:
  ///   - drafts: What is still being written; it stands at the end.
  ///   - stamp: The reader's clock, by which the days are told.
  public init(
    _ notes: [ReaderNote], drafts: [Draft] = [], in library: Library, byTime: Bool,
    stamp: Stamp = .none
  ) {
    self.drafts = drafts
    self.library = library
    self.stamp = stamp
    isByTime = byTime
    self.notes = NotesOrder(library, byTime: byTime).sorted(notes)
  }

  public var lines: [String] {
    var lines = ["# Notes on \(library.companion.title.markdownHeading)"]
    var home: EntityID?
    var passages = NotedPassages(library: library)
    for note in notes {
      if !isByTime, note.entity != home {
        lines += ["", "## \(title(of: note.entity).markdownHeading)"]
      }
      home = note.entity
      lines += [""] + self.lines(of: note, &passages)
    }
    if !drafts.isEmpty { lines += ["", "## Being written"] }
    for draft in drafts {
      lines += [""] + passages.markdown(draft.passage, draft.attribution, on: draft.entity)
      lines += [""] + draft.text.markdownParagraphs
      lines += [
        "", "\(link(to: draft.entity)), \(draft.kind.rawValue) begun \(day(draft.created))",
      ]
    }
    let companion = library.companion
    for line in [companion.credits, companion.licence] where !line.isEmpty {
      lines += [""] + line.markdownParagraphs
    }
    return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { safeText($0) }
  }

  private func lines(of note: ReaderNote, _ passages: inout NotedPassages) -> [String] {
    let time =
      note.filmTime.map { " at \(FilmTime.text($0)) of " + library.companion.said("the film") }
      ?? ""
    let hand = note.isOwn ? "" : " by \(note.creator.singleLine.markdownEscaped)"
    return passages.markdown(note.passage, note.attribution, on: note.entity) + [""]
      + note.words.markdownParagraphs
      + ["", "\(link(to: note.entity)), noted \(day(note.created))\(time)\(hand)"]
  }

  private func title(of id: EntityID) -> String { library[id]?.title ?? "\(id)" }

  private func day(_ seconds: Int) -> String { stamp.day(of: seconds)?.prose ?? "" }

  private func link(to id: EntityID) -> String {
    let name = id.description.singleLine.markdownEscaped
    guard let file = library[id]?.article.file else { return name }
    let isPlain = file.utf8.allSatisfy { byte in
      (0x2D...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return isPlain ? "[\(name)](\(file))" : "[\(name)](<\(file.markdownEscaped)>)"
  }
}
