import ContentModel

extension JournalContents {
  /// How much of some chapters is read, from 0 to 1, by their words; one that is marked counts whole.
  public func shareRead(of chapters: some Sequence<Chapter>) -> Double {
    var (all, read) = (0, 0.0)
    for chapter in chapters {
      let words = max(1, chapter.article.wordCount)
      all += words
      guard let progress = progress[chapter.id] else { continue }
      read += Double(words) * (progress.isRead ? 1 : progress.fraction)
    }
    return all == 0 ? 0 : read / Double(all)
  }
}

/// A share as a percentage that says 0 only of nothing, and 100 only of all: `1 %`.
public func percentage(_ share: Double) -> String {
  guard share > 0 else { return "0%" }
  return share >= 1 ? "100%" : "\(min(99, max(1, Int(share * 100))))%"
}
