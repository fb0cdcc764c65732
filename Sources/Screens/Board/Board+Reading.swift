import ContentModel
import Controls
import Display
import Reading

/// How much is read, by the words of the chapters.
extension Board {
  /// The title of a pane with how much of its strand is read, and of the goals' with how much of all
  /// chapters; without where nothing is, or where there is no room.
  func title(
    _ heading: (title: String, right: String), of pane: Int, columns: Int, _ context: Context
  ) -> String {
    let strands = context.library.companion.strands
    let chapters = pane == 0 ? strands.flatMap(\.chapters) : strands[pane - 1].chapters
    let share = context.journal.shareRead(of: chapters)
    guard share > 0 else { return heading.title }
    let part = percentage(share)
    let more =
      pane == 0
      ? [" · \(part) of all read", " · \(part)"]
      : heading.title.hasSuffix("read")
        ? [", \(part) of words", " · \(part)"] : [" · \(part) read"]
    // A border takes two columns, the spaces beside the words four; those at the right two more.
    let taken = heading.right.isEmpty ? 6 : 8 + displayWidth(heading.right)
    let titles = more.map { heading.title + $0 } + [heading.title]
    return titles.first { displayWidth($0) + taken <= columns } ?? heading.title
  }
}
