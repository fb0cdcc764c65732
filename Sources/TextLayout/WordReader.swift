import ContentModel
import Display

/// Turns inlines into words, gathers the block's text, and registers what the words lead to.
struct WordReader {
  private(set) var words: [Word] = []
  /// The block's text, words separated by one space.
  private(set) var text = ""
  private(set) var targets: [Target] = []
  private var current = Word()
  private var characterCount = 0
  private let role: Role
  private let block: Int
  private let firstTarget: Int
  private let noteNumber: (String) -> Int?

  /// - Parameters:
  ///   - block: The index of the block's text in the page.
  ///   - firstTarget: How many targets the page has already.
  ///   - noteNumber: The number that a note's mark shows.
  init(role: Role, block: Int, firstTarget: Int, noteNumber: @escaping (String) -> Int?) {
    self.role = role
    self.block = block
    self.firstTarget = firstTarget
    self.noteNumber = noteNumber
  }

  mutating func read(_ inlines: [Inline]) {
    read(inlines, as: Look(role: role))
    endWord()
  }

  /// What the pieces of a run have in common.
  private struct Look {
    var role: Role
    var emphasis: Emphasis = []
    var target: Int?

    func adding(_ more: Emphasis) -> Look {
      Look(role: role, emphasis: emphasis.union(more), target: target)
    }
  }

  private mutating func read(_ inlines: [Inline], as look: Look) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text), .html(let text): append(text, as: look)
      case .code(let text): append(text, as: look.adding(.code))
      case .emphasis(let inner): read(inner, as: look.adding(.stressed))
      case .strong(let inner): read(inner, as: look.adding(.strong))
      case .strikethrough(let inner): read(inner, as: look.adding(.struck))
      case .image(_, let inner): read(inner, as: look)
      case .link(let destination, let inner):
        let target = register(.link(destination))
        read(inner, as: Look(role: look.role, emphasis: look.emphasis, target: target))
      case .note(let label):
        let mark = "[\(noteNumber(label).map(String.init) ?? label)]"
        addMark(mark, target: register(.note(label: label)))
      case .softBreak:
        endWord()
        current.hasSpaceBefore = true
      case .lineBreak:
        endWord()
        current.hasSpaceBefore = true
        current.isAfterLineBreak = true
      }
    }
  }

  private mutating func register(_ destination: Target.Destination) -> Int {
    let space = current.pieces.isEmpty && current.hasSpaceBefore && !text.isEmpty ? 1 : 0
    let position = Position(block: block, offset: characterCount + space)
    targets.append(Target(destination: destination, position: position))
    return firstTarget + targets.count - 1
  }

  private mutating func append(_ string: String, as look: Look) {
    var rest = string[...]
    while let first = rest.first {
      if first.isBreakingSpace {
        endWord()
        current.hasSpaceBefore = true
        rest.removeFirst()
        continue
      }
      var run = rest.prefix { !$0.isBreakingSpace }
      rest = rest[run.endIndex...]
      while !run.isEmpty {
        let unit = run[..<run.endOfUnit]
        run = run[unit.endIndex...]
        add(String(unit), as: look)
        if !run.isEmpty { endWord() }
      }
    }
  }

  private mutating func add(_ unit: String, as look: Look) {
    if current.pieces.isEmpty, current.hasSpaceBefore, !text.isEmpty {
      text.append(" ")
      characterCount += 1
    }
    let columns = displayWidth(safeText(unit))
    current.pieces.append(
      Word.Piece(
        text: unit, role: look.role, emphasis: look.emphasis, target: look.target,
        columns: columns, position: Position(block: block, offset: characterCount)))
    current.columns += columns
    text += unit
    characterCount += unit.count
  }

  /// Adds a note's mark to the word before it. It is no part of the text: a phrase is found across it.
  private mutating func addMark(_ mark: String, target: Int) {
    current.pieces.append(
      Word.Piece(
        text: mark, role: .noteMark, emphasis: [], target: target,
        columns: displayWidth(safeText(mark)),
        position: Position(block: block, offset: characterCount)))
    current.columns += displayWidth(safeText(mark))
  }

  /// Closes the word being read. A dash that stands alone joins the word before it, so that no
  /// line begins with one.
  private mutating func endWord() {
    guard !current.pieces.isEmpty else { return }
    let isLoneDash = current.pieces.count == 1 && current.pieces[0].text.isLoneDash
    if isLoneDash, current.hasSpaceBefore, !current.isAfterLineBreak, var last = words.popLast() {
      current.pieces[0].text = " " + current.pieces[0].text
      current.pieces[0].columns += 1
      current.pieces[0].position.offset -= 1
      last.pieces += current.pieces
      last.columns += current.columns + 1
      words.append(last)
    } else {
      words.append(current)
    }
    current = Word()
  }
}

extension Character {
  /// White space that a line may end at; a non-breaking space is not.
  var isBreakingSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r\n" }
}

extension StringProtocol {
  /// A dash with nothing else.
  var isLoneDash: Bool { self == "–" || self == "—" || self == "-" }

  /// Where a line may end first: after a dash or hyphen between letters, or after a slash.
  var endOfUnit: Index {
    if !utf8.contains(where: { $0 == 0x2D || $0 == 0x2F || $0 == 0xE2 }) { return endIndex }
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      let isDash = self[index] == "-" || self[index] == "–" || self[index] == "—"
      if isDash || self[index] == "/", index > startIndex, next < endIndex,
        self[next].isLetter || (self[next].isNumber && self[index] != "-")
      {
        return next
      }
      index = next
    }
    return endIndex
  }
}
