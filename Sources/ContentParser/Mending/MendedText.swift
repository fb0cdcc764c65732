import ContentModel

/// The text of a file with corrections, byte for byte as it was elsewhere.
struct MendedText {
  private let bytes: [UInt8]
  /// Offsets of the first byte of each line.
  private let starts: [Int]
  private var changes: [Range<Int>: [UInt8]] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The changes that were taken, in their order, as an editor counts: a column is a character, and a byte
  /// order mark is none.
  var edits: [TextEdit] {
    changes.sorted { $0.key.lowerBound < $1.key.lowerBound }.map { range, replacement in
      TextEdit(
        start: place(of: range.lowerBound), end: place(of: range.upperBound),
        text: String(decoding: replacement, as: UTF8.self))
    }
  }

  private func place(of offset: Int) -> TextEdit.Place {
    let line = max(0, (starts.firstIndex { $0 > offset } ?? starts.count) - 1)
    let before = bytes[starts[line]..<offset]
    let mark = line == 0 && before.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    return TextEdit.Place(
      line: line + 1, column: before.count { $0 & 0xC0 != 0x80 } - mark + 1)
  }

  /// The text with all changes that were taken.
  var mended: [UInt8] {
    var mended: [UInt8] = []
    var end = 0
    for (range, replacement) in changes.sorted(by: { $0.key.lowerBound < $1.key.lowerBound })
    where range.lowerBound >= end {
      mended += bytes[end..<range.lowerBound] + replacement
      end = range.upperBound
    }
    return mended + bytes[end...]
  }

  /// Takes the correction of a finding, if what it corrects stands where it says.
  mutating func apply(_ finding: Diagnostic) {
    let line = finding.location.line - 1
    guard starts.indices.contains(line) else { return }
    switch finding.correction {
    case .address(let written, let meant):
      for token in LinkedPaths.tokens(in: bytes) where bytes[token].elementsEqual(written.utf8) {
        replace(token.lowerBound, written, by: meant)
      }
    case .value(let key, let written, let meant):
      // A member's keys stand on the lines below its first.
      for number in line..<min(line + 12, starts.count) {
        if let place = self.place(ofValue: written, of: key, onLine: number) {
          return replace(place, written, by: meant)
        }
      }
    case .words(let written, let meant):
      let start = min(starts[line] + finding.location.column - 1, self.line(line).upperBound)
      if let place = bytes[start..<self.line(line).upperBound].firstRange(of: Array(written.utf8)) {
        replace(place.lowerBound, written, by: meant)
      }
    case .noteRemoved: removeNote(at: line)
    case nil: break
    }
  }

  private mutating func replace(_ place: Int, _ written: String, by meant: String) {
    changes[place..<place + written.utf8.count] = Array(meant.utf8)
  }

  /// A line with its end.
  private func line(_ number: Int) -> Range<Int> {
    starts[number]..<(number + 1 < starts.count ? starts[number + 1] : bytes.count)
  }

  private func text(_ number: Int) -> String {
    String(decoding: bytes[line(number)], as: UTF8.self)
  }

  /// Where a value begins, if it is all that stands behind the key, plain or in quotation marks.
  private func place(ofValue value: String, of key: String, onLine number: Int) -> Int? {
    let line = self.line(number)
    let name = bytes[line].drop { [0x20, UInt8(ascii: "-")].contains($0) }
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

  /// Removes a note's definition, as far as it goes on, and one of two empty lines that would meet.
  private mutating func removeNote(at first: Int) {
    guard text(first).hasPrefix("[^") else { return }
    var last = first
    while last + 1 < starts.count, continuesNote(last + 1) { last += 1 }
    while last > first, isBlank(last) { last -= 1 }
    var range = line(first).lowerBound..<line(last).upperBound
    let isAlone = first > 0 && isBlank(first - 1) && (last + 1 >= starts.count || isBlank(last + 1))
    if isAlone { range = line(first - 1).lowerBound..<range.upperBound }
    changes[range] = []
  }

  /// Whether a line still belongs to the note above it.
  private func continuesNote(_ number: Int) -> Bool {
    let text = text(number)
    if isBlank(number) { return number + 1 < starts.count && isIndented(number + 1) }
    // What stands at the margin after an empty line is a paragraph of its own.
    return isIndented(number) || !isBlank(number - 1) && !text.hasPrefix("[^")
  }

  private func isIndented(_ number: Int) -> Bool {
    text(number).hasPrefix("    ") || text(number).hasPrefix("\t")
  }

  private func isBlank(_ number: Int) -> Bool {
    bytes[line(number)].allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
  }
}
