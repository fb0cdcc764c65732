import Display

/// Cells side by side that are drawn as one.
struct Run {
  /// What a font has alike.
  enum Kind {
    /// Letters of Latin, Greek and Cyrillic, digits, common punctuation: of one width in its fonts.
    case plain
    /// Lines and blocks, which are to meet.
    case line
    /// Characters of two columns.
    case wide
    /// Whatever may come from another font than its neighbour.
    case other

    init(_ cell: Cell) {
      if cell.columns > 1 {
        self = .wide
      } else if cell.text.unicodeScalars.allSatisfy(\.isPlain) {
        self = .plain
      } else if cell.text.unicodeScalars.allSatisfy({ (0x2500..<0x25A0).contains($0.value) }) {
        self = .line
      } else {
        self = .other
      }
    }
  }

  /// Its first, from 0.
  let column: Int
  /// Of all its cells.
  private(set) var columns = 0
  /// What stands in them, blanks that nobody sees at the end of a row left out.
  private(set) var text = ""
  /// Of the text.
  private(set) var textColumns = 0
  let kind: Kind
  /// The classes of its look and of what it stands on; `nil` where they are the picture's.
  let look: String?
  let ground: String?

  /// The runs of a row. A run ends where the look or the kind changes, and before a word that follows
  /// more than one blank, so that the words of a table stay in their columns.
  static func all(of cells: ArraySlice<Cell>, looks: inout Looks) -> [Run] {
    var runs: [Run] = []
    var style: Style?
    var blanks = 0
    for (column, cell) in cells.enumerated() where !cell.isContinuation {
      let isBlank = cell.text == " "
      let kind = Kind(cell)
      let isNew =
        style != cell.style
        || (!isBlank && (blanks > 1 || kind == .other || runs.last?.kind != kind))
      if isNew {
        runs.append(
          Run(
            column: column, kind: kind, look: looks.look(of: cell.style),
            ground: looks.ground(of: cell.style)))
        style = cell.style
      }
      blanks = isBlank ? blanks + 1 : 0
      runs[runs.count - 1].append(cell)
    }
    dropBlanks(&runs)
    return runs
  }

  private init(column: Int, kind: Kind, look: String?, ground: String?) {
    self.column = column
    self.kind = kind
    self.look = look
    self.ground = ground
  }

  private mutating func append(_ cell: Cell) {
    columns += cell.columns
    textColumns += cell.columns
    text += cell.text
  }

  private static func dropBlanks(_ runs: inout [Run]) {
    for index in runs.indices.reversed() {
      while runs[index].text.last == " " {
        runs[index].text.removeLast()
        runs[index].textColumns -= 1
      }
      if !runs[index].text.isEmpty { return }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x370..<0x530, 0x2010..<0x2028: true
    default: false
    }
  }
}
