/// A note as it stands in the margin, beside the line with its mark or as near below it as the
/// notes before it allow.
public struct MarginNote: Hashable, Sendable {
  /// What its mark shows, from 1.
  public var number: Int
  public var label: String
  /// The line of the page beside which it begins.
  public var line: Int
  /// None is wider than the page's margin. The number leads to the note, as its mark in the text
  /// does; the words have their positions from the whole note at the end of the page.
  public var lines: [[Span]]

  /// The line of the page below its last one.
  public var endLine: Int { line + lines.count }
}

extension Page {
  /// What stands in the margin beside a line; nothing beside most.
  public func marginSpans(besideLine line: Int) -> [Span] {
    guard let note = marginNotes.first(where: { line < $0.endLine }), line >= note.line else {
      return []
    }
    return note.lines[line - note.line]
  }
}
