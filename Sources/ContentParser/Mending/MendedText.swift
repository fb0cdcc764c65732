import ContentModel

/// The text of a file with corrections, byte for byte as it was elsewhere.
struct MendedText {
  private let lines: FileLines
  private var bytes: [UInt8] { lines.bytes }
  /// Where each word stands that may be an address.
  private let words: [[UInt8]: [Range<Int>]]
  private var changes: [Range<Int>: [UInt8]] = [:]

  init(_ bytes: [UInt8]) {
    lines = FileLines(bytes)
    words = Dictionary(grouping: LinkedPaths.tokens(in: bytes)) { Array(bytes[$0]) }
  }

  /// The changes that were taken, in their order, as an editor counts: a column is a character, and a byte
  /// order mark is none.
  var edits: [TextEdit] {
    inOrder.map { range, replacement in
      TextEdit(
        start: place(of: range.lowerBound), end: place(of: range.upperBound),
        text: String(decoding: replacement, as: UTF8.self))
    }
  }

  private func place(of offset: Int) -> TextEdit.Place {
    let line = lines.line(at: offset)
    let before = bytes[min(lines[line].lowerBound, offset)..<offset]
    return TextEdit.Place(line: line + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The text with all changes that were taken.
  /// - Returns: Also which lines of the old text have none in the new, as line feeds end them, counted
  ///   from 0; all others have one each.
  var mended: (bytes: [UInt8], removedLines: Set<Int>) {
    var mended: [UInt8] = []
    var removed: Set<Int> = []
    var (end, line) = (0, 0)
    for (range, replacement) in inOrder where range.lowerBound >= end {
      line += bytes[end..<range.lowerBound].count { $0 == 0x0A }
      mended += bytes[end..<range.lowerBound] + replacement
      end = range.upperBound
      let gone = bytes[range].count { $0 == 0x0A }
      removed.formUnion(line..<line + gone)
      line += gone
      if isUnendedLine(range), replacement.isEmpty { removed.insert(line) }
    }
    return (mended + bytes[end...], removed)
  }

  /// The changes in the order of their places.
  private var inOrder: [(key: Range<Int>, value: [UInt8])] {
    changes.sorted { $0.key.lowerBound < $1.key.lowerBound }
  }

  /// Whether the last line, which has no end, goes as a whole.
  private func isUnendedLine(_ range: Range<Int>) -> Bool {
    range.upperBound == bytes.count && bytes.last != 0x0A
      && (range.lowerBound == 0 || bytes[range.lowerBound - 1] == 0x0A)
  }

  /// Takes the correction of a finding, if what it corrects stands where it says.
  mutating func apply(_ finding: Diagnostic) {
    let line = finding.location.line - 1
    guard (0..<lines.count).contains(line) else { return }
    switch finding.correction {
    case .address(let written, let meant):
      for place in words[Array(written.utf8)] ?? [] {
        replace(place.lowerBound, written, by: meant)
      }
    case .value(let key, let written, let meant):
      // A member's keys stand on the lines below its first.
      for number in line..<min(line + 12, lines.count) {
        if let place = self.place(ofValue: written, of: key, onLine: number) {
          return replace(place, written, by: meant)
        }
      }
    case .words(let written, let meant):
      let words = lines[line].dropFirst(finding.location.column - 1)
      if let place = bytes[words].firstRange(of: Array(written.utf8)) {
        replace(place.lowerBound, written, by: meant)
      }
    case .noteRemoved(let label, let last): removeNote(label, line...max(line, last - 1))
    case nil: break
    }
  }

  private mutating func replace(_ place: Int, _ written: String, by meant: String) {
    changes[place..<place + written.utf8.count] = Array(meant.utf8)
  }

  /// Where a value begins, if it is all that stands behind the key, plain or in quotation marks.
  private func place(ofValue value: String, of key: String, onLine number: Int) -> Int? {
    let name = bytes[lines[number]].drop { [0x20, UInt8(ascii: "-")].contains($0) }
    guard name.starts(with: "\(key):".utf8) else { return nil }
    let rest = name.dropFirst(key.utf8.count + 1).drop { $0 == 0x20 }
    let start =
      rest.first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") } == true ? 1 : 0
    let behind = rest.dropFirst(start)
    let isWhole = behind.dropFirst(value.utf8.count).allSatisfy {
      [0x20, 0x0D, 0x0A, UInt8(ascii: "\""), UInt8(ascii: "'")].contains($0)
    }
    return behind.starts(with: value.utf8) && isWhole ? behind.startIndex : nil
  }

  /// Removes a note's definition and one of two empty lines that would meet; what stood directly above
  /// and below it stays apart.
  private mutating func removeNote(_ label: String, _ note: ClosedRange<Int>) {
    let (first, last) = (note.lowerBound, note.upperBound)
    guard last < lines.count, NoteDefinitions.label(bytes[lines[first]]) == label else { return }
    let isBelowNothing = first == 0 || isBlank(first - 1)
    let isAboveNothing = last + 1 == lines.count || isBlank(last + 1)
    if isBelowNothing && isAboveNothing && first > 0 {
      remove(first - 1...last)
    } else if isBelowNothing || isAboveNothing || bytes[lines[last + 1]].starts(with: "[^".utf8) {
      remove(note)
    } else {
      if first < last { remove(first...last - 1) }
      changes[lines.words(of: last).indices] = []
    }
  }

  private mutating func remove(_ range: ClosedRange<Int>) {
    changes[lines[range.lowerBound].lowerBound..<lines[range.upperBound].upperBound] = []
  }

  private func isBlank(_ number: Int) -> Bool {
    bytes[lines[number]].allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
  }
}
