import Annotations
import ContentModel
import Display
import Journal
import PlainText
import Reading
import Site

/// Taking in what others noted.
extension Notes {
  /// How many notes without a place are told one by one.
  private static let mostTold = 10

  /// Takes in annotations, and tells what came of it.
  /// - Returns: Whether the text is of them.
  func takeAnnotations(
    _ text: String, of file: String, into opening: JournalOpening, _ library: Library
  ) throws -> Bool {
    let read: ReadAnnotations
    do throws(AnnotationProblem) {
      guard
        let found = try ReadAnnotations(
          json: text, in: library, files: Self.files(of: library), now: Stamp.system.now(),
          mine: mine)
      else { return false }
      read = found
    } catch {
      throw Failure("\(file): \(error.reason)", code: .unreadable)
    }
    let notes = JournalContents(notes: read.notes).settled(in: library)
      .attributed(in: library).notes
    let taken = opening.contents.taking(notes, undated: read.undated)
    do throws(JournalProblem) {
      let changes = (taken.new + taken.newer).map(JournalChange.saveNote)
      try opening.journal?.record(changes, waiting: 5_000)
    } catch {
      throw Failure("\(file): \(error)", code: .unreadable)
    }
    try Output.print(Self.lines(of: taken, read, library).map { safeText($0) })
    return true
  }

  /// What the companion's site calls the files of its pages.
  static func files(of library: Library) -> [EntityID: String] {
    let addresses = SiteAddresses(library)
    let files = library.entries.compactMap { entry in
      addresses.file(of: entry.id).map { (entry.id, $0) }
    }
    return Dictionary(files) { first, _ in first }
  }

  /// What came of taking in a journal.
  static func line(of taken: JournalContents, into before: JournalContents) -> String {
    var after = before
    after.merge(taken)
    let new = after.notes.count - before.notes.count
    let changed = zip(before.notes, after.notes).count { $0 != $1 }
    return summary(count(new), changed, max(0, taken.notes.count - new - changed))
  }

  private static func summary(
    _ new: String, _ changed: Int, _ known: Int, _ others: [String] = []
  ) -> String {
    (["Taken in: \(new)", "changed: \(changed)", "left as they were: \(known)"] + others)
      .joined(separator: "; ") + "."
  }

  private static func lines(
    of taken: TakenNotes, _ read: ReadAnnotations, _ library: Library
  ) -> [String] {
    let authors = Set((taken.new + taken.newer).map(\.creator)).filter { !$0.isEmpty }.sorted()
    let by = authors.isEmpty ? "" : " by \(authors.prefix(3).joined(separator: ", "))"
    let more = authors.count > 3 ? " and others" : ""
    var lines = [
      summary(
        "\(count(taken.new.count))\(by)\(more)", taken.newer.count, taken.known, read.left.phrases)
    ]
    if authors.contains(ReaderNote.unnamed) {
      lines.append("Notes that name nobody are somebody’s; with --mine they are yours.")
    }
    var passages = NotedPassages(library: library)
    let lost = (taken.new + taken.newer).filter { note in
      guard library[note.entity] != nil else { return true }
      return note.passage.map { passages.shares(of: $0, on: note.entity) == nil } ?? false
    }
    if !lost.isEmpty {
      lines.append("\(count(lost.count)) kept without a place, among the orphans of your notes:")
      lines += lost.prefix(mostTold).map(line)
      if lost.count > mostTold { lines.append("  … and \(lost.count - mostTold) more") }
    }
    if let rest = read.rest { lines.append("There is more at \(rest), which is not in this file.") }
    return lines
  }

  private static func line(of note: ReaderNote) -> String {
    let words = note.passage.map { $0.inMarks } ?? note.body
    let short = shortened(
      words.split(whereSeparator: \.isWhitespace).joined(separator: " "), word: 30, whole: 60)
    return "  \(short), on \(note.entity)"
  }

  private static func count(_ notes: Int) -> String { notes == 1 ? "1 note" : "\(notes) notes" }
}
