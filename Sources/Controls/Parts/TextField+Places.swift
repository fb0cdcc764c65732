/// Where the caret goes, and how far an edit erases.
extension TextField {
  /// The place that an edit leads to; the caret's own where it leads nowhere.
  func place(of edit: LineEdit) -> String.Index {
    switch edit {
    case .left: caret > text.startIndex ? text.index(before: caret) : caret
    case .right: isCaretAtEnd ? caret : text.index(after: caret)
    case .wordLeft: start(behind: \.isWordPart)
    case .wordRight: wordEnd
    case .start: lineStart
    case .end: lineEnd
    case .eraseWordBefore: start { !$0.isWhitespace }
    // At a line's ends it takes the line end: else lines could not be joined.
    case .eraseToStart: lineStart < caret ? lineStart : place(of: .left)
    case .eraseToEnd: lineEnd > caret ? lineEnd : place(of: .right)
    default: caret
    }
  }

  private var lineStart: String.Index {
    let before = text[..<caret]
    return before.lastIndex(of: "\n").map { text.index(after: $0) } ?? text.startIndex
  }

  private var lineEnd: String.Index { text[caret...].firstIndex(of: "\n") ?? text.endIndex }

  /// Back over what belongs to no word, and to the word's beginning.
  private func start(behind isOfWord: (Character) -> Bool) -> String.Index {
    var place = caret
    var isInWord = false
    while place > text.startIndex {
      let before = text.index(before: place)
      let isPart = isOfWord(text[before])
      if isInWord, !isPart { break }
      isInWord = isPart
      place = before
    }
    return place
  }

  private var wordEnd: String.Index {
    var place = caret
    while place < text.endIndex, !text[place].isWordPart { place = text.index(after: place) }
    while place < text.endIndex, text[place].isWordPart { place = text.index(after: place) }
    return place
  }
}

extension Character {
  /// As readline has it: letters and digits.
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
