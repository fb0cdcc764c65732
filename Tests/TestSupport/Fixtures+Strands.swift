import ContentModel

extension Fixtures {
  /// The small companion with more strands: each further one has chapters of its own, which bear on
  /// the goals in turn.
  /// - Parameter count: At least 2.
  public static func small(strands count: Int) -> Library {
    var companion = small.companion
    let names = ["craft", "town", "school", "family", "press"]
    for number in 0..<max(0, count - 2) {
      let name = names[number % names.count]
      let chapters = (1...2).map { place in
        chapter(of: name, number: place, on: companion.goals[(number + place) % 3].id)
      }
      companion.strands.append(
        Strand(id: name, title: name.prefix(1).uppercased() + name.dropFirst(), chapters: chapters))
    }
    return Library(companion)
  }

  private static func chapter(of strand: String, number: Int, on goal: EntityID) -> Chapter {
    let file = "\(strand)/0\(number)-part-\(number).md"
    let nowhere = SourceRange(startLine: 3, startColumn: 1, endLine: 3, endColumn: 1)
    let words = [Inline(.text("What the \(strand) has to do with it."), nowhere)]
    return Chapter(
      id: EntityID(folder: strand, slug: "part-\(number)"),
      title: "Part \(number) of the \(strand)",
      period: nil, summary: "The \(strand), told in parts.",
      bearings: [
        Bearing(
          goal: goal, kind: number == 1 ? .serves : .leavesOpen,
          because: "The \(strand) says so.", location: SourceLocation(file: file, line: 3))
      ],
      article: Article(
        file: file, blocks: [Block(.paragraph(words), nowhere)], wordCount: 40 * number))
  }
}
