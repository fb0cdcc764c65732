import Citation
import ContentModel
import Display

/// Notes as a Markdown document: each with the passage it hangs on, its citation, and a link to the
/// page's file.
public struct NotesDocument {
  private let notes: [ReaderNote]
  private let library: Library
  private let isByTime: Bool

  public init(_ notes: [ReaderNote], in library: Library, byTime: Bool) {
    self.library = library
    isByTime = byTime
    let order = library.readingOrder
    self.notes =
      byTime
      ? notes.sorted { $0.created < $1.created }
      : notes.enumerated().sorted {
        (order[$0.element.entity] ?? .max, $0.offset) < (
          order[$1.element.entity] ?? .max, $1.offset
        )
      }.map(\.element)
  }

  public var lines: [String] {
    var lines = ["# Notes on \(library.companion.title)"]
    var home: EntityID?
    for note in notes {
      if !isByTime, note.entity != home {
        lines += ["", "## \(library[note.entity]?.title ?? "\(note.entity)")"]
      }
      home = note.entity
      lines += [""] + self.lines(of: note)
    }
    let companion = library.companion
    for line in [companion.credits, companion.licence] where !line.isEmpty { lines += ["", line] }
    return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map { safeText($0) }
  }

  private func lines(of note: ReaderNote) -> [String] {
    var lines: [String] = []
    if let passage = note.passage, let entry = library[note.entity] {
      let clipping = Clipping(passage: passage.paragraphs, of: entry, in: library)
        .withoutAcknowledgements()
      lines += clipping.text(in: .markdown).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    } else if let passage = note.passage {
      lines += ["> \(passage.inOneLine)", "", "(no longer in the content)"]
    }
    let body = note.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let time = note.filmTime.map { " at \(FilmTime.text($0)) of the film" } ?? ""
    let day = PartialDate(secondsSince1970: note.created)?.prose ?? ""
    let file = library[note.entity]?.article.file
    let link = file.map { "[\(note.entity)](\($0))" } ?? "\(note.entity)"
    return lines + [""] + body + ["", "\(link), noted \(day)\(time)"]
  }
}
