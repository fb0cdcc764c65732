import ContentModel

extension Callout {
  /// Its word, date and title, as the page shows them: `Update 23 May 2025: Released on parole`.
  public var heading: String {
    let word = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    let dated = date.map { "\(word) \($0.prose)" } ?? word
    return title.isEmpty ? dated : "\(dated): \(title)"
  }
}

extension Callout.Kind {
  /// One column wide.
  public var glyph: String {
    switch self {
    case .alleged: "!"
    case .disputed: "≠"
    case .unknown: "?"
    case .update: "»"
    case .care: "◇"
    case .discuss: "¶"
    }
  }
}

extension List.Item {
  /// What stands before the item: a bullet, a number, a box.
  func mark(number: Int?) -> String {
    if let isDone { return isDone ? "[x] " : "[ ] " }
    return number.map { "\($0). " } ?? "• "
  }

  /// The item's blocks; an event's date is written as prose writes it.
  var shownBlocks: [Block] {
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
  static func spaces(_ count: Int) -> String { String(repeating: " ", count: Swift.max(0, count)) }
}

extension Substring {
  /// The same with spaces that are kept where a line is set: code is read by its columns.
  var keepingSpaces: String {
    String(map { $0 == " " ? "\u{A0}" : $0 }).replacingTabs
  }
}

extension String {
  fileprivate var replacingTabs: String {
    split(separator: "\t", omittingEmptySubsequences: false)
      .joined(separator: "\u{A0}\u{A0}\u{A0}\u{A0}")
  }
}
