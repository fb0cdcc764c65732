import ContentModel

extension TreeBuilder {
  /// Reports marks without a note, each once. cmark-gfm leaves such a mark as text; an escaped
  /// bracket gives the same text, so the file decides.
  mutating func reportUndefinedNotes(in words: String) {
    var words = words
    let labels = words.withUTF8 { WrittenNoteMarks.labels(in: $0).map(\.label) }
    for label in labels {
      let name = String(decoding: label, as: UTF8.self)
      guard !undefinedNotes.contains(name), let place = writtenMarks()[label] else { continue }
      undefinedNotes.insert(name)
      findings.report(
        .undefinedNote, "no note has the label “\(name)”; add “[^\(name)]: …” at the end",
        line: place.line, column: place.column)
    }
  }

  /// The marks of the block that is being read; its cells and items share what is on their lines.
  private mutating func writtenMarks() -> WrittenNoteMarks {
    let range = blockRange.startLine...max(blockRange.startLine, blockRange.endLine)
    if let marks = noteMarks, marks.lines == range { return marks }
    let marks = WrittenNoteMarks(lines, in: range)
    noteMarks = marks
    return marks
  }
}
