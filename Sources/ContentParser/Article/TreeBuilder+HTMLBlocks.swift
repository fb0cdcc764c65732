import CMarkGFM
import ContentModel

/// Blocks of HTML. What folds is shown unfolded, beside a bar and under its summary, the Markdown in it
/// read as everywhere; words with tags that `TreeBuilder+HTML` knows are a paragraph. All else is shown
/// as it is written.
extension TreeBuilder {
  mutating func append(htmlBlock literal: String, _ range: SourceRange) {
    let block = Block(.html(literal), range)
    if block.isComment {
      if !literal.utf8.hasEndOfComment {
        findings.report(
          .unclosedComment, "a comment begins here and hides the rest; end it with “-->”", at: range
        )
      }
      append(block: block.kind, range)
      return
    }
    let pieces = HTMLPiece.all(in: literal)
    let tags = pieces.compactMap(\.tag)
    guard tags.contains(where: \.folds) || !tags.isEmpty && tags.allSatisfy(\.isAmongWords) else {
      for tag in tags where !tag.isAmongWords { reportRaw("<\(tag.name)>", range) }
      if tags.isEmpty { reportRaw(literal, range) }
      append(block: block.kind, range)
      return
    }
    beginWords(range)
    for piece in pieces { append(piece, piece.place(in: range)) }
    endWords()
  }

  /// Whether the words that are being read stand in what folds, and nothing else between.
  var isInDetails: Bool { frames.dropLast().last?.kind == .details }

  /// Ends what folds where what it stands in ends before it.
  mutating func leaveDetails() {
    while let frame = frames.last, frame.kind == .details || frame.kind == .summary {
      if let tag = HTMLTag("<\(frame.kind)>") { reportUnmatched(tag, frame.range) }
      if frame.kind == .details { closeDetails() } else { closeSummary() }
    }
  }

  mutating func closeDetails() {
    guard frames.last?.kind == .details, var frame = frames.popLast() else { return }
    endWord()
    depth -= 1
    settle(&frame)
    let title = frame.title.isEmpty ? [Inline(.text("Details"), frame.range)] : frame.title
    append(block: .aside(title: title, frame.blocks), frame.range)
  }

  // MARK: Pieces

  private mutating func append(_ piece: HTMLPiece, _ range: SourceRange) {
    if !piece.isTag {
      append(htmlText: piece.text, range)
      return
    }
    guard let tag = piece.tag, tag.folds else {
      append(html: piece.text, range)
      return
    }
    endWords()
    let isRead = fold(tag, range)
    beginWords(range)
    if !isRead { append(html: piece.text, range) }
  }

  /// - Returns: Whether the tag opens or closes what it can here.
  private mutating func fold(_ tag: HTMLTag, _ range: SourceRange) -> Bool {
    if tag.form == .closing, tag.name == "details", frames.last?.kind == .summary { closeSummary() }
    switch (tag.form, tag.name, frames.last?.kind) {
    case (.opening, "details", _) where depth < MarkdownLimit.deepest:
      depth += 1
      frames.append(Frame(kind: .details, range: range))
    case (.opening, "summary", .details): frames.append(Frame(kind: .summary, range: range))
    case (.closing, "summary", .summary): closeSummary()
    case (.closing, "details", .details): closeDetails()
    default: return false
    }
    return true
  }

  /// The words of its paragraphs and headings are the title; its other blocks come first below it.
  private mutating func closeSummary() {
    guard frames.last?.kind == .summary, let frame = frames.popLast() else { return }
    endWord()
    for block in frame.blocks {
      let words: [Inline]
      switch block.kind {
      case .paragraph(let inner): words = inner
      case .heading(let heading): words = heading.words
      default:
        append(block: block.kind, block.range)
        continue
      }
      top { $0.title += ($0.title.isEmpty ? [] : [Inline(.softBreak, block.range)]) + words }
    }
  }

  // MARK: Words

  private mutating func beginWords(_ range: SourceRange) {
    frames.append(Frame(kind: .paragraph, range: range))
  }

  private mutating func endWords() {
    flushText()
    endWord()
    guard frames.last?.kind == .paragraph, var frame = frames.popLast() else { return }
    settle(&frame)
    leaveTags(of: frame)
    while frame.inlines.last?.kind == .softBreak { frame.inlines.removeLast() }
    if !frame.inlines.isEmpty || frame.endsDetails { appendParagraph(frame) }
  }

  /// A line end of the file is a space where words stand on both sides.
  private mutating func append(htmlText text: String, _ range: SourceRange) {
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = number == 0 ? line : line.drop(while: \.isWhitespace)
      if number > 0, frames.last?.inlines.last.map({ $0.kind != .softBreak }) == true {
        append(.softBreak, range)
        endWord()
      }
      guard !words.isEmpty, frames.last?.inlines.isEmpty == false || words.hasWord else { continue }
      String(words).withCString { countWords($0) }
      append(.text(String(words)), range)
    }
  }
}

extension Substring {
  fileprivate var hasWord: Bool { contains { !$0.isWhitespace } }
}

extension HTMLTag {
  fileprivate var folds: Bool { name == "details" || name == "summary" }

  /// Whether it can stand among words and be more than a tag there.
  fileprivate var isAmongWords: Bool {
    form == .comment || name == "br" || name == "img" || TreeBuilder.pairs.contains(name)
  }
}

extension String.UTF8View {
  fileprivate var hasEndOfComment: Bool {
    var rest = self[...]
    while let dash = rest.firstIndex(of: 0x2D) {
      if rest[dash...].starts(with: [0x2D, 0x2D, 0x3E]) { return true }
      rest = rest[rest.index(after: dash)...]
    }
    return false
  }
}
