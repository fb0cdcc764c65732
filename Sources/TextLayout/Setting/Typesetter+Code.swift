import ContentModel
import Display

extension Typesetter {
  /// Sets code between two corners, its language named. Columns and empty lines are kept; what is
  /// too wide goes on below, with a mark where the line was cut.
  mutating func setCode(_ text: String, language: String, role: Role) {
    let lines = text.codeLines
    let block = page.texts.count
    let name = language.prefix { !$0.isWhitespace }
    addOrnament(("┌─" + (name.isEmpty ? "" : " \(name)")).truncated(to: columns))
    page.parts.append(PagePart(kind: .code, texts: block..<block + 1))
    page.texts.append(lines.joined(separator: "\n"))
    withBar("│", role: .ornament) { setter in
      var offset = 0
      for line in lines {
        for piece in line.pieces(columns: setter.columns) {
          let position = Position(block: block, offset: offset + piece.offset)
          var spans = [Span(text: piece.text, role: role, position: position)]
          if piece.isCut { spans.append(Span(text: "↵", role: .ornament)) }
          setter.addLine(spans, position: position)
        }
        offset += line.count + 1
      }
    }
    addOrnament("└─".fitting(columns))
  }
}

extension String {
  /// Its lines, without the empty one at the end, tabs as spaces up to every fourth column.
  fileprivate var codeLines: [String] {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      guard line.contains("\t") else { return String(line) }
      var column = 0
      return line.reduce(into: "") { text, character in
        let shown = character == "\t" ? .spaces(4 - column % 4) : String(character)
        text += shown
        column += displayWidth(shown)
      }
    }
  }
}

extension Collection<Character> {
  /// The line in pieces that fit, each with the number of characters before it, and whether a mark
  /// goes after it. A piece ends after a space if there is one in its last third. There is a column
  /// for the mark where there are 4 at least. No character is looked at more than three times.
  func pieces(columns: Int) -> [(text: String, offset: Int, isCut: Bool)] {
    let room = columns < 4 ? columns : columns - 1
    var pieces: [(text: String, offset: Int, isCut: Bool)] = []
    var rest = self[startIndex...]
    var offset = 0
    while let end = rest.endOfPiece(room: room, columns: columns) {
      let piece = rest[..<end]
      pieces.append((String(piece), offset, room < columns))
      offset += piece.count
      rest = rest[end...]
    }
    return pieces + [(String(rest), offset, false)]
  }

  /// Where the next piece ends; `nil` where the whole fits, or is a single character.
  /// - Parameters:
  ///   - room: The columns of a piece that is cut.
  ///   - columns: Those of one that is not.
  private func endOfPiece(room: Int, columns: Int) -> Index? {
    var (end, taken, count) = (startIndex, 0, 0)
    var (afterSpace, next) = (Index?.none, startIndex)
    while next < endIndex {
      let character = self[next]
      taken += displayWidth(safeText(String(character)))
      guard taken <= columns || count == 0 else { return afterSpace ?? end }
      formIndex(after: &next)
      count += 1
      guard taken <= room || count == 1 else { continue }
      end = next
      if character == " ", count > room * 2 / 3 { afterSpace = next }
    }
    return nil
  }
}
