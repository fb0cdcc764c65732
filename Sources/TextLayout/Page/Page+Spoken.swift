import ContentModel
import Display

extension Page {
  /// The page in words, for readers who listen: no bar, rule, bullet or sign, but what they stand for.
  /// A quotation says where it begins and whose it is where it ends, a callout where it ends; a cell
  /// follows the name of its column, a note's mark is a number in words.
  public var spoken: [SpokenBlock] {
    let places = textPlaces
    let ofParts = partWords
    var blocks: [SpokenBlock] = []
    var text = 0
    while text < texts.count {
      let table = tables.first { $0.texts.contains(text) && $0.columns > 0 }
      let group = text..<min(texts.count, text + (table?.columns ?? 1))
      text = group.upperBound
      let lines = group.compactMap { places[$0]?.lines }
      guard let first = lines.map(\.lowerBound).min(), let last = lines.map(\.upperBound).max()
      else { continue }
      var words =
        table.map { rowWords(group, of: $0) } ?? self.words(ofText: group.lowerBound, places)
      words = (ofParts.before[group.lowerBound] ?? "") + words
      words += ofParts.after[group.upperBound - 1] ?? ""
      if !words.isEmpty { blocks.append(SpokenBlock(words: words, lines: first..<last)) }
    }
    return blocks
  }

  /// Where a text stands, what it is, and its number in a list or among the notes.
  private struct TextPlace {
    var lines: Range<Int>
    var role: Role
    var number: String
    var isStruck = false
  }

  private var textPlaces: [Int: TextPlace] {
    var places: [Int: TextPlace] = [:]
    for (number, line) in lines.enumerated() {
      for (index, span) in line.spans.enumerated() {
        guard let text = span.position?.block else { continue }
        if let known = places[text] {
          places[text]?.lines = known.lines.lowerBound..<number + 1
          if known.role == .noteMark { places[text]?.role = span.role }
        } else {
          let drawn = line.spans[..<index].filter { $0.position == nil }.map(\.text).joined()
          places[text] = TextPlace(
            lines: number..<number + 1, role: span.role, number: drawn.spokenMark)
        }
        if span.emphasis.contains(.struck) { places[text]?.isStruck = true }
      }
    }
    return places
  }

  private func words(ofText text: Int, _ places: [Int: TextPlace]) -> String {
    guard let place = places[text] else { return "" }
    if place.role == .code {
      let code = texts[text].split(separator: "\n", omittingEmptySubsequences: false)
      return (["Code:"] + code.map { safeText($0) } + ["End of the code."]).joined(separator: "\n")
    }
    let words = place.isStruck ? withNotes(text).sayingStruck : withNotes(text)
    switch place.role {
    // The screen is called by it.
    case .title: return ""
    case .heading(let level): return (level > 2 ? "Heading, level \(level): " : "Heading: ") + words
    case .caption where text < endOfText.block: return words.spokenFacts
    case .body where text >= endOfText.block: return place.number + words.spokenFacts
    case .attribution: return words.hasPrefix("— ") ? "by " + words.dropFirst(2) : words
    default: return place.number + words
    }
  }

  /// A row of a table, each cell behind the name of its column.
  private func rowWords(_ row: Range<Int>, of table: PageTable) -> String {
    guard row.lowerBound > table.texts.lowerBound else {
      return "Table: " + row.map(withNotes).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let cells = row.compactMap { text -> String? in
      let words = withNotes(text)
      let name = texts[table.texts.lowerBound + text - row.lowerBound]
      if words.isEmpty { return nil }
      return name.isEmpty ? words : "\(name): \(words)"
    }
    return cells.joined(separator: "; ")
  }

  /// A text with the numbers of its notes where their marks stand.
  private func withNotes(_ text: Int) -> String {
    let characters = Array(texts[text])
    var words = ""
    var done = 0
    for (index, mark) in targets.enumerated() where mark.position.block == text && mark.isNote {
      let end = min(characters.count, max(done, mark.position.offset))
      words.goOn(with: characters[done..<end])
      words.goOn(with: Array("(note \(noteNumbers[index] ?? ""))")[...])
      done = end
    }
    words.goOn(with: characters[done...])
    return safeText(words.replacing("▣\u{A0}", with: "Picture: "))
  }

  /// What the marks of notes show, by their targets.
  private var noteNumbers: [Int: String] {
    var numbers: [Int: String] = [:]
    for span in lines.lazy.flatMap(\.spans) where span.role == .noteMark {
      guard let target = span.target else { continue }
      numbers[target] = span.number
    }
    return numbers
  }

  /// What is said before the first words of quotations, and behind the last ones of these and of
  /// callouts, by the indices of their texts.
  private var partWords: (before: [Int: String], after: [Int: String]) {
    var (before, after): ([Int: String], [Int: String]) = ([:], [:])
    for part in parts {
      guard let first = part.texts.first, let last = part.texts.last else { continue }
      switch part.kind {
      case .quote: before[first, default: ""] += "Quote: "
      case .attribution: before[first, default: ""] += "End of the quote, "
      case .quotation:
        before[first, default: ""] += "Quote: "
        after[last, default: ""] += " End of the quote."
      case .callout(let id):
        if let end = calloutEnd(first, id) { after[last, default: ""] += " \(end)" }
      case .aside:
        before[first, default: ""] += "Aside: "
        after[last, default: ""] += " End of the aside."
      case .code: break
      }
    }
    return (before, after)
  }

  private func calloutEnd(_ text: Int, _ id: EntityID) -> String? {
    let spans = lines.lazy.flatMap(\.spans)
    guard case .callout(let kind) = spans.first(where: { $0.position?.block == text })?.role else {
      return nil
    }
    guard Callout.Kind.standard.contains(kind) else { return "End of “\(kind.word)”." }
    return switch kind.nature {
    case .alleged: "End of what is alleged."
    case .disputed: "End of what is disputed."
    case .unknown: "End of what is unknown."
    case .update: "End of the update."
    case .care: "End of the note of care."
    case .discuss: "End of what is to discuss."
    case .aside: "End of the aside."
    }
  }
}

extension Target {
  fileprivate var isNote: Bool {
    if case .note = destination { true } else { false }
  }
}

extension String {
  /// Adds words, a space before them if there is none and they aren't what closes the ones before.
  fileprivate mutating func goOn(with more: ArraySlice<Character>) {
    guard let next = more.first else { return }
    let isClosing = next.isWhitespace || next.isPunctuation && next != "("
    if !isEmpty, last?.isWhitespace == false, !isClosing { append(" ") }
    append(contentsOf: more)
  }

  /// With the words between two tildes told as struck.
  fileprivate var sayingStruck: String {
    replacing(/~([^~]+)~/) { "(struck: \($0.1); end of struck)" }
  }

  /// What the drawn mark before a text says: its number in a list or among the notes, or whether it is
  /// done; nothing of bullets, bars and signs.
  fileprivate var spokenMark: String {
    if contains("[x]") { return "Done: " }
    if contains("[ ]") { return "To do: " }
    let number = filter(\.isNumber)
    if number.isEmpty { return "" }
    return contains("[") ? "Note \(number): " : "\(number). "
  }
}

extension Page {
  /// The marks of notes among its words: what each shows, and behind what it stands.
  public var noteMarks: [(number: String, position: Position)] {
    lines.lazy.flatMap(\.spans).compactMap { span in
      guard span.role == .noteMark, span.target != nil, let position = span.position else {
        return nil
      }
      return (span.number, position)
    }
  }
}

extension Span {
  /// Of a note's mark.
  fileprivate var number: String { text.filter { $0 != "[" && $0 != "]" } }
}
