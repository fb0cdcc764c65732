import ContentModel

/// What a reader asks for: words, phrases and filters.
///
/// `cold gun` asks for both words, in any order, the last one perhaps only begun. `"cold gun"`, in
/// marks of any kind, asks for the phrase as it stands; it may still be open. `-gun` leaves out what
/// has the word. `speaker:mason` and `speaker:"rachel mason"` narrow. Any text is a query; what isn't
/// a filter is a word.
public struct Query: Hashable, Sendable {
  /// What a filter looks at. `SearchIndex` tells what each means.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case kind, speaker, strand, goal, from, status, year, source
  }

  /// A narrowing to what has this value.
  public struct Filter: Hashable, Sendable, CustomStringConvertible {
    public var field: Field
    /// Compared folded; an empty value narrows nothing.
    public var value: String

    public init(_ field: Field, _ value: String) {
      self.field = field
      self.value = value
    }

    /// As it is typed, with marks where they are needed: `speaker:mason`.
    public var description: String {
      let needsMarks = FoldedText(value).bytes.contains { $0 == .space || $0 == .mark }
      return needsMarks ? "\(field.rawValue):\"\(value)\"" : "\(field.rawValue):\(value)"
    }
  }

  /// What the reader typed.
  public let text: String
  let tokens: [Token]

  /// Reads what the reader typed; every text has a reading.
  public init(_ text: String) {
    self.text = text
    var parser = QueryParser(FoldedText(text))
    var tokens: [Token] = []
    while let token = parser.next() { tokens.append(token) }
    self.tokens = tokens
  }

  /// Whether the query finds everything, because it asks for nothing.
  public var isEmpty: Bool { tokens.allSatisfy { $0.value.isEmpty } }

  /// The filters, values folded, in the order in which they were typed; those without a value yet
  /// are left out.
  public var filters: [Filter] {
    tokens.compactMap { token in
      guard let field = token.field, !token.value.isEmpty, !token.isExcluded else { return nil }
      return Filter(field, String(decoding: token.value, as: UTF8.self))
    }
  }

  /// The words and phrases that must occur, and those that must not.
  var terms: [Token] { tokens.filter { $0.field == nil && !$0.words.isEmpty } }

  /// What looks like a filter and is none, with the nearest one that is.
  public var unknownFilters: [(name: String, nearest: String?)] {
    tokens.compactMap { token -> (name: String, nearest: String?)? in
      guard token.kind == .word, let colon = token.value.firstIndex(of: .colon), colon > 1,
        token.value[..<colon].allSatisfy({ $0.isOfWord && $0 > 0x39 }),
        token.value[colon...].count > 1, token.value[colon + 1] != UInt8(ascii: "/")
      else { return nil }
      let name = String(decoding: token.value[..<colon], as: UTF8.self)
      return (name, ContentModel.nearest(to: name, in: Field.allCases.map(\.rawValue)))
    }
  }

  /// The words and phrases as they were typed, without filters and what is left out.
  public var wordsAlone: String {
    terms.filter { !$0.isExcluded }.map { String(text[$0.range]) }.joined(separator: " ")
  }

  /// The word or filter at the end of the text, while it is being typed; `nil` after a space.
  /// Completions are for what stands there.
  public var unfinished: Range<String.Index>? {
    guard let last = tokens.last, last.range.upperBound == text.endIndex, last.kind != .phrase
    else { return nil }
    return last.range
  }

  /// The query without these parts of it, and with the filter at its end, ready for another word.
  func replacing(_ parts: [Token], by filter: Filter?) -> Query {
    var kept: [Substring] = []
    var start = text.startIndex
    for part in parts {
      kept.append(text[start..<part.range.lowerBound])
      start = part.range.upperBound
    }
    kept.append(text[start...])
    let words = kept.map(\.trimmingSpaces).filter { !$0.isEmpty }.map(String.init)
    let ending = filter.map { [$0.description, ""] } ?? []
    return Query((words + ending).joined(separator: " "))
  }
}

extension Substring {
  /// Without white space at either end.
  fileprivate var trimmingSpaces: Substring {
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex
    return self[..<end].drop(while: \.isWhitespace)
  }
}
