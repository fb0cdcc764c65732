import ContentModel
import Display

extension Callout {
  /// Its word, date and title, as the page shows them: `Update 23 May 2025: Released on parole`.
  public var heading: String {
    let word = kind.word.prefix(1).uppercased() + kind.word.dropFirst()
    let dated = date.map { "\(word) \($0.prose)" } ?? word
    return title.isEmpty ? dated : "\(dated): \(title)"
  }
}

extension ListBlock.Item {
  /// What stands before the item: a bullet for its depth, or its number, as wide as the last one's,
  /// and its box.
  func mark(
    number: Int?, last: Int?, delimiter: ListBlock.Delimiter, bulletDepth: Int
  ) -> String {
    let box = isDone.map { $0 ? "[x] " : "[ ] " }
    guard let number, let last else {
      let bullets = ["• ", "◦ ", "▪ "]
      return box ?? bullets[min(max(1, bulletDepth), bullets.count) - 1]
    }
    return .spaces("\(last)".count - "\(number)".count) + "\(number)\(delimiter.rawValue) "
      + (box ?? "")
  }

  /// The item's blocks; an event's date is written as prose writes it.
  public var shownBlocks: [Block] {
    guard let event, let first = blocks.first, case .paragraph(var words) = first.kind,
      let dateIndex = words.firstIndex(where: { if case .strong = $0.kind { true } else { false } })
    else { return blocks }
    words[dateIndex] = Inline(.strong([.plain(event.date.prose)]), words[dateIndex].range)
    return [Block(.paragraph(words), first.range)] + blocks.dropFirst()
  }
}

extension Inline {
  /// Words that the program adds to a page; they stand in no file.
  public static func plain(_ text: String) -> Inline { Inline(.text(text), .none) }
}

extension SourceRange {
  /// The range of what stands in no file.
  public static let none = SourceRange(startLine: 0, startColumn: 0, endLine: 0, endColumn: 0)
}

extension String {
  static func spaces(_ count: Int) -> String { " ".repeated(count) }

  /// The beginning of the text that takes no more than so many columns.
  public func fitting(_ columns: Int) -> String {
    var taken = 0
    var fit = ""
    for character in self {
      let width = displayWidth(character)
      guard taken + width <= columns else { break }
      taken += width
      fit.append(character)
    }
    return fit
  }
}
