import ContentModel
import Display
import TextLayout

/// The rows of a list for a width. An id is never cut; what stands behind it is, at words, and where
/// that would leave little of it, it stands below.
struct ListLines {
  let lines: [String]
  /// With less room behind the id, what follows goes to a line of its own.
  private static let leastRoom = 24

  /// - Parameter columns: `Int.max` where nothing is to be cut.
  init(_ records: [ListRecord], columns: Int) {
    let widest = min(40, records.map { displayWidth($0.id) }.max() ?? 0)
    lines = records.flatMap { record in
      Self.row(record, idColumns: widest, columns: columns)
        + record.linesBelow.flatMap { Self.below($0, columns: columns) }
    }
  }

  private static func row(_ record: ListRecord, idColumns: Int, columns: Int) -> [String] {
    let (id, line) = (safeText(record.id), safeText(record.line))
    let taken = max(idColumns, displayWidth(id))
    guard columns - taken - 2 >= leastRoom else {
      return [id, "  " + line.cutAtWords(to: max(1, columns - 2))]
    }
    let gap = " ".repeated(taken - displayWidth(id) + 2)
    return [id + gap + line.cutAtWords(to: columns - taken - 2)]
  }

  /// A line that belongs to a row stands whole.
  private static func below(_ text: String, columns: Int) -> [String] {
    let indent = text.prefix { $0 == " " }.count
    guard displayWidth(text) > columns else { return [safeText(text)] }
    let lines = wrap(String(text.dropFirst(indent)), columns: max(1, columns - indent - 2))
    return lines.enumerated().map {
      safeText(" ".repeated($0.offset == 0 ? indent : indent + 2) + $0.element)
    }
  }
}
