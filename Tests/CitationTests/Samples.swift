import ContentModel

@testable import Citation

/// A source for a test.
func source(
  _ title: String, _ kind: Source.Kind? = .press, in publisher: String = "",
  by author: String? = nil,
  on date: String? = nil, url: String? = nil, accessed: String? = nil, grade: Source.Grade? = nil,
  isDescribed: Bool = false, slug: String = "sample"
) -> Source {
  return Source(
    id: EntityID(folder: "sources", slug: slug), title: title, isDescribed: isDescribed,
    publisher: publisher,
    author: author, date: date.flatMap { PartialDate(iso: $0) }, kind: kind, grade: grade, url: url,
    accessed: accessed.flatMap { PartialDate(iso: $0) },
    article: Article(file: "sources/sample.md", blocks: []))
}

/// The reference of a source alone.
func reference(_ source: Source, in style: CitationStyle) -> String {
  Clipping(.source(source), in: Library(Companion())).text(in: style)
}

/// What a style's own makers print, and the source that it stands for.
struct Published: Sendable {
  let reference: String
  let source: Source
  /// Whether the example goes on with what a source of ours doesn't know.
  var goesOn = false

  /// Whether ours is the same, as far as ours goes.
  func equals(_ ours: String) -> Bool {
    goesOn ? reference.hasPrefix(ours.dropLast()) : reference == ours
  }
}
