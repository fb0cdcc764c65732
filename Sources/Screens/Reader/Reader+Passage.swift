import Reading
import Citation
import ContentModel
import Controls
import Search
import TextLayout

/// Selecting words on a page, and what can be done with them.
extension Reader {
  mutating func selectPassage(_ context: Context) -> Response {
    guard let selected = PassageSelection(at: sentenceAtHand(context), on: page) else {
      return .refused("There are no words here to select")
    }
    selection = selected
    showSelection(context)
    return .done
  }

  mutating func handlePassage(_ action: Action, _ context: Context) -> Response {
    guard var selected = selection else { return .done }
    let moved: Bool
    switch action {
    case .moveUp: moved = selected.move(by: -1)
    case .moveDown: moved = selected.move(by: 1)
    case .paragraphUp: moved = selected.extendBySentence(-1)
    case .paragraphDown: moved = selected.extendBySentence(1)
    case .moveLeft: moved = selected.extendByWord(-1, on: page)
    case .moveRight: moved = selected.extendByWord(1, on: page)
    case .previousTarget: moved = selected.moveStartByWord(-1, on: page)
    case .nextTarget: moved = selected.moveStartByWord(1, on: page)
    default: return .unknown("\(context.keymap[.leave]) leaves the selection")
    }
    guard moved else { return .refused("There is no more to select this way") }
    selection = selected
    showSelection(context)
    return .done
  }

  private mutating func showSelection(_ context: Context) {
    guard let selection else { return }
    show(line: page.line(at: selection.end), context)
    show(line: page.line(at: selection.start), context)
  }

  /// The words that a note hangs on: those selected, else the sentence of the link the reader is on
  /// or at the top; and whose they are.
  public func passageForNote(
    _ context: Context
  ) -> (words: TextQuote, attribution: [AttributedWords])? {
    guard let passage = passageAtHand(context) else { return nil }
    let shares = page.shares(of: passage.start..<passage.end)
    return (passage.quote(on: words), shares.attribution(in: context.library))
  }

  private func passageAtHand(_ context: Context) -> PassageSelection? {
    selection ?? PassageSelection(at: sentenceAtHand(context), on: page)
  }

  /// A place in the sentence of the link the reader is on, or in the one at the top.
  private func sentenceAtHand(_ context: Context) -> Position {
    guard let target = activeTarget(context) else { return top.position }
    guard case .note = target.destination else { return target.position }
    // The mark of a note stands behind its sentence.
    return Position(block: target.position.block, offset: max(0, target.position.offset - 1))
  }

  /// What is to be cited: the words selected, or the quote in view, or the sentence at the top; each
  /// voice by itself.
  public func citation(_ context: Context) -> [Clipping] {
    let library = context.library
    guard let entry = library[entry] else { return [] }
    if selection == nil, let quote = quoteInView(context) {
      return [Clipping(quote: quote, in: library)]
    }
    if selection == nil, case .source(let source) = entry {
      return [Clipping(.source(source), in: library)]
    }
    guard let passage = passageAtHand(context) else { return [] }
    return page.shares(of: passage.start..<passage.end).map { $0.clipping(on: entry, in: library) }
  }

  /// The quote in which the link stands that the reader is on, else the first that begins in view.
  private func quoteInView(_ context: Context) -> Quote? {
    let visible = visibleLines(context)
    let quotes = context.library.quotes(in: entry)
    let starts = quotes.compactMap { quote in
      page.landmarks[quote.id].map { (quote: quote, start: $0) }
    }
    if let position = activeTarget(context)?.position,
      let around = starts.last(where: { $0.start <= position }),
      position.block <= around.start.block + around.quote.words.count
    {
      return around.quote
    }
    return starts.first { visible.contains(page.line(at: $0.start)) }?.quote
  }

  /// The lines on which the reader's notes and bookmarks begin, with their signs; those whose words
  /// are gone have none.
  func signs(_ context: Context) -> [(line: Int, sign: String)] {
    let notes = context.journal.notes.filter { $0.entity == entry }
      .map { (passage: $0.passage, sign: "*") }
    let marks = context.journal.bookmarks.filter { $0.entity == entry }
      .map { (passage: $0.passage, sign: "+") }
    guard !notes.isEmpty || !marks.isEmpty else { return [] }
    return (marks + notes).compactMap { mark in
      guard let passage = mark.passage else { return (0, mark.sign) }
      return words.position(of: passage).map { (page.line(at: $0), mark.sign) }
    }
  }
}
