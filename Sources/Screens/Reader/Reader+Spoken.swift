import Controls
import TextLayout

extension Reader {
  /// The page block by block: what stands in view is told whole, and the next page goes on behind it.
  public func spoken(_ context: Context) -> Spoken {
    let blocks = page.spoken
    let inView = visibleLines(context)
    let first = blocks.firstIndex { $0.lines.upperBound > topLine } ?? blocks.count
    let end = blocks.lastIndex { $0.lines.lowerBound < inView.upperBound }.map { $0 + 1 } ?? first
    let place = context.library.place(of: entry)
    let stop = stopNumber(in: context.library)
    let name = [stop, place, context.library[entry]?.title].compactMap { $0 }
    return Spoken(
      heading: name.joined(separator: ", "), introduction: spokenStop(in: context.library),
      rows: blocks.map(\.words), inView: first..<max(first, end),
      remarks: spokenRemarks(context))
  }

  /// The words that are selected or were found, what the link under the cursor leads to, or how far
  /// the page is read.
  private func spokenRemarks(_ context: Context) -> [String] {
    if let selection { return ["Selected: \(selection.quote(on: words).exact)"] }
    if let labels {
      let links = labels.labels.map { "\($0.letters): \(words.page.words(ofTarget: $0.target))" }
      return ["Type the letters of a link."] + links
    }
    guard let status = status(context) else {
      return [headerWords(context).right.spokenFacts.replacing("end", with: "the end")]
    }
    guard let find, target == nil, let position = find.firstPosition,
      let sentence = PassageSelection(at: position, on: page)?.quote(on: words).exact
    else { return [status] }
    return ["\(find.current + 1) of \(find.hits.count): \(sentence)"]
  }
}

extension Page {
  /// The words of a link, or the number of a note.
  fileprivate func words(ofTarget target: Int) -> String {
    let spans = lines.lazy.flatMap(\.spans).filter { $0.target == target }
    let words = spans.map(\.text).joined(separator: " ")
    return spans.first?.role == .noteMark ? "note \(words.filter(\.isNumber))" : words
  }
}
