import ContentModel
import Display
import Reading

/// Notes that name a time of the film, as WebVTT (https://www.w3.org/TR/webvtt1/): a track that a player
/// shows over the film, each note from its time until the next one's, or for as long as it takes to read.
public struct FilmNotes {
  private let notes: [(note: ReaderNote, start: Int)]
  private let library: Library
  /// How long a note is shown where none follows sooner, in seconds.
  private static let longest = 10

  public init(_ notes: [ReaderNote], in library: Library) {
    self.library = library
    let timed = notes.enumerated().compactMap { index, note in
      note.filmTime.map { (note: note, start: $0, index: index) }
    }
    self.notes = timed.sorted { ($0.start, $0.index) < ($1.start, $1.index) }
      .map { ($0.note, $0.start) }
  }

  /// Empty if no note names a time.
  public var lines: [String] {
    guard !notes.isEmpty else { return [] }
    let title = library.companion.title
    return ["WEBVTT - Notes on \(line(title))"]
      + zip(notes, ends).flatMap { note, end in
        [
          "", "note-\(line(note.note.id))", "\(Self.time(note.start)) --> \(Self.time(end))",
        ] + words(of: note.note)
      }
  }

  /// When each is taken away: notes at one time are shown together.
  private var ends: [Int] {
    var ends: [Int] = []
    var (next, last) = (Int.max, Int.max)
    for start in notes.map(\.start).reversed() {
      if start < last { next = last }
      last = start
      ends.append(min(next, start + Self.longest))
    }
    return ends.reversed()
  }

  /// What is shown: the note, line by line, without the empty ones, at which a cue would end; of one that
  /// is a time alone, the words it hangs on, or its page.
  private func words(of note: ReaderNote) -> [String] {
    let isEmpty = note.words.allSatisfy(\.isWhitespace)
    let home = library[note.entity]?.title ?? "\(note.entity)"
    let text = isEmpty ? note.passage?.inMarks ?? home : note.words
    var lines = text.replacing("\t", with: " ").split(whereSeparator: \.isNewline)
      .map { safeText($0) }.filter { !$0.allSatisfy(\.isWhitespace) }.map { Self.escaped($0) }
    guard !note.isOwn, let first = lines.first else { return lines }
    lines[0] = "<v \(Self.escaped(line(note.creator)))>\(first)"
    lines[lines.count - 1] += "</v>"
    return lines
  }

  /// What stands in a line of its own, where an arrow would make it times.
  private func line(_ text: String) -> String {
    safeText(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      .replacing("-->", with: "→")
  }

  /// `00:47:10.000`
  private static func time(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + ".000"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
