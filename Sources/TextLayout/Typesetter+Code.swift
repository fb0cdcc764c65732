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
      return line.reduce(into: "") { text, character in
        if character == "\t" {
          text += .spaces(4 - displayWidth(text) % 4)
        } else {
          text.append(character)
        }
      }
    }
  }

  /// The line in pieces that fit, each with the number of characters before it, and whether a mark
  /// goes after it. A piece ends after a space if there is one in its last third. There is a column
  /// for the mark where there are 4 at least.
  fileprivate func pieces(columns: Int) -> [(text: String, offset: Int, isCut: Bool)] {
    var pieces: [(text: String, offset: Int, isCut: Bool)] = []
    var rest = self[...]
    var offset = 0
    while displayWidth(safeText(rest)) > columns, rest.count > 1 {
      let room = columns < 4 ? columns : columns - 1
      var piece = rest.prefix(max(1, String(rest).fitting(room).count))
      if let space = piece.dropFirst(room * 2 / 3).lastIndex(of: " ") { piece = piece[...space] }
      pieces.append((String(piece), offset, room < columns))
      offset += piece.count
      rest = rest[piece.endIndex...]
    }
    return pieces + [(String(rest), offset, false)]
  }
}
