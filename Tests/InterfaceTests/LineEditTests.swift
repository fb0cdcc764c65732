import Display
import TestSupport
import Testing

@testable import Controls

/// What the one editor of lines does, held against a plain model of it.
struct LineEditTests {
  /// A text as an array of characters, and how many stand before the caret.
  private struct Model: Equatable {
    var characters: [Character] = []
    var caret = 0
    var erased = ""
    var isErasing = false

    var text: String { String(characters) }

    /// The text put together anew, since neighbours can have become one character.
    mutating func set(_ before: String, _ after: String) {
      characters = Array(before + after)
      caret = 0
      while String(characters[..<caret]).utf8.count < before.utf8.count { caret += 1 }
    }

    mutating func insert(_ text: String) {
      isErasing = false
      let room = max(0, TextField.capacity - characters.count)
      set(String(characters[..<caret]) + text.prefix(room), String(characters[caret...]))
    }

    mutating func erase(to place: Int, keeps: Bool = true) {
      guard place != caret else { return }
      let range = min(place, caret)..<max(place, caret)
      let words = String(characters[range])
      if keeps {
        erased = !isErasing ? words : place < caret ? words + erased : erased + words
      }
      isErasing = keeps
      set(String(characters[..<range.lowerBound]), String(characters[range.upperBound...]))
    }

    func back(over isPart: (Character) -> Bool) -> Int {
      var place = caret
      while place > 0, !isPart(characters[place - 1]) { place -= 1 }
      while place > 0, isPart(characters[place - 1]) { place -= 1 }
      return place
    }

    var wordEnd: Int {
      var place = caret
      while place < characters.count, !characters[place].isPart { place += 1 }
      while place < characters.count, characters[place].isPart { place += 1 }
      return place
    }

    var lineStart: Int { (characters[..<caret].lastIndex(of: "\n") ?? -1) + 1 }
    var lineEnd: Int { characters[caret...].firstIndex(of: "\n") ?? characters.count }

    mutating func take(_ edit: LineEdit) {
      let count = characters.count
      switch edit {
      case .left: move(to: max(0, caret - 1))
      case .right: move(to: min(count, caret + 1))
      case .wordLeft: move(to: back { $0.isPart })
      case .wordRight: move(to: wordEnd)
      case .start: move(to: lineStart)
      case .end: move(to: lineEnd)
      case .eraseBefore: erase(to: max(0, caret - 1), keeps: false)
      case .eraseNext: erase(to: min(count, caret + 1), keeps: false)
      case .eraseWordBefore: erase(to: back { !$0.isWhitespace })
      case .eraseLettersBefore: erase(to: back { $0.isPart })
      case .eraseWordAfter: erase(to: wordEnd)
      case .eraseToStart: erase(to: lineStart < caret ? lineStart : max(0, caret - 1))
      case .eraseToEnd: erase(to: lineEnd > caret ? lineEnd : min(count, caret + 1))
      case .eraseAll:
        if count > 0 { caret = count }
        erase(to: 0)
      case .putBack: if !erased.isEmpty { insert(erased) }
      case .newLine: insert("\n")
      case .swap, .up, .down: break
      }
    }

    private mutating func move(to place: Int) {
      caret = place
      isErasing = false
    }
  }

  private static let words = [
    "a", "b", "word", " ", "  ", "é", "e\u{301}", "\u{301}", "日本", "🇺🇸", "🇺", "👩‍👩‍👧", "\u{200D}", "’",
    "-",
    "12", "\n", "г", "한", "\u{1161}",
  ]
  private static let edits = LineEdit.allCases.filter { ![.swap, .up, .down].contains($0) }

  @Test(arguments: 0..<60 as Range<UInt64>) func randomEditsAreTheModels(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var field = TextField(takesLines: true)
    var model = Model()
    for step in 0..<300 {
      if Bool.random(using: &random) {
        let word = Self.words.randomElement(using: &random) ?? ""
        _ = field.paste(word)
        model.insert(word)
      } else if let edit = Self.edits.randomElement(using: &random) {
        _ = field.edit(.edit(edit))
        model.take(edit)
      }
      let before = String(field.text[..<field.caret])
      guard field.text == model.text, before == String(model.characters[..<model.caret]) else {
        Issue.record("seed \(seed), step \(step): \(field.text.debugDescription)")
        return
      }
    }
  }

  /// Up and down always come to a place between two characters, and the way back to the same row.
  @Test(arguments: 0..<30 as Range<UInt64>) func rowsHoldTheWholeText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = (0..<80).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined()
    var field = TextField(text, takesLines: true)
    for columns in [2, 3, 7, 20, 79] {
      let rows = FieldRows(field, columns: columns)
      let shown = rows.ranges.map { String(field.text[$0]) }
      #expect(
        shown.joined().filter { $0 != "\n" } == field.text.filter { $0 != "\n" }, "seed \(seed)")
      for row in shown {
        let words = row.drop { $0 == " " }.isEmpty ? "" : row.trimmingTrailingSpaces
        #expect(words.count <= 1 || displayWidth(safeText(words)) < columns, "seed \(seed): \(row)")
      }
      for _ in 0..<40 {
        let step: LineEdit = Bool.random(using: &random) ? .up : .down
        let before = FieldRows(field, columns: columns).caretRow
        guard case .done = field.edit(.edit(step), columns: columns) else { continue }
        let after = FieldRows(field, columns: columns).caretRow
        #expect(after == before + (step == .up ? -1 : 1), "seed \(seed), \(columns) columns")
      }
    }
  }

  @Test func upAndDownKeepTheirColumnOverAShortLine() {
    var field = TextField("a long line\n\nanother long line", takesLines: true)
    for edit in [LineEdit.start, .wordRight, .wordRight, .up, .up] {
      _ = field.edit(.edit(edit), columns: 40)
    }
    #expect(String(field.text[..<field.caret]) == "a long line")
    _ = field.edit(.edit(.down), columns: 40)
    _ = field.edit(.edit(.down), columns: 40)
    #expect(field.text[field.caret...] == " line")
  }

  @Test func charactersAreSwapped() {
    var field = TextField("teh")
    _ = field.edit(.edit(.swap))
    #expect(field.text == "the")
    _ = field.edit(.edit(.start))
    guard case .refused = field.edit(.edit(.swap)) else {
      Issue.record("there is nothing before the caret")
      return
    }
    _ = field.edit(.edit(.right))
    _ = field.edit(.edit(.swap))
    #expect(field.text == "hte" && field.text[field.caret...] == "e")
  }

  // MARK: What a paste costs

  /// A text that counts how many of its characters were looked at.
  private final class Counted: Sequence, IteratorProtocol {
    var looks = 0
    func next() -> Character? {
      looks += 1
      return looks.isMultiple(of: 7) ? " " : "日"
    }
  }

  @Test func ofAPasteWithoutEndNoMoreIsLookedAtThanThereIsRoomFor() {
    let pasted = Counted()
    var field = TextField()
    guard case .said(let words) = field.paste(pasted) else {
      Issue.record("a paste without end was not cut")
      return
    }
    #expect(words.contains("cut") && words.contains("\(TextField.capacity)"))
    #expect(pasted.looks == TextField.capacity + 1)
    #expect(field.text.count == TextField.capacity)
  }

  // MARK: What is shown

  @Test(arguments: [1_000, 100_000]) func aLongLineIsLookedAtOnlyAroundItsCaret(length: Int) {
    let line = CountedCharacters(Array(repeating: "a", count: length))
    for caret in [0, length / 2, length] {
      line.looks = 0
      let window = FieldWindow(line, caret: caret, columns: 40)
      #expect(line.looks <= 6 * 40)
      #expect(window.isCutBefore == (caret > 0) && window.isCutAfter == (caret < length))
    }
  }

  @Test(arguments: 1...24) func theWindowFitsAndHoldsTheCaret(columns: Int) {
    let text = "a日本e\u{301} word 👩‍👩‍👧 and\u{7} more 日日日日 end"
    var caret = text.startIndex
    while true {
      let window = FieldWindow(text, caret: caret, columns: columns)
      let cut = (window.isCutBefore ? 1 : 0) + (window.isCutAfter ? 1 : 0)
      let shown = displayWidth(safeText(window.before)) + displayWidth(safeText(window.after))
      #expect(shown + cut <= columns)
      #expect(window.caretColumn < columns, "\(columns) columns")
      if columns > 5, caret < text.endIndex {
        #expect(window.after.first == text[caret], "\(columns) columns")
      }
      guard caret < text.endIndex else { break }
      text.formIndex(after: &caret)
    }
  }
}

extension Character {
  fileprivate var isPart: Bool { isLetter || isNumber }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
