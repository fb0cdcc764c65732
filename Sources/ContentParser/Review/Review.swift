import ContentModel
import Files

/// A companion laid out for its editor: the pages taken apart, and what they refer to.
struct Review: Sendable {
  let companion: Companion
  let pages: [ReviewedPage]
  let names: Names
  /// The pages that another page links to or names in a note.
  let referred: Set<EntityID>
  private let numbers: [EntityID: Int]
  private let grades: [EntityID: Source.Grade]
  /// What the loader found.
  let causes: Causes
  /// Whether most of the companion is later than the day to which it holds.
  let isDayDoubtful: Bool
  private let folder: ContentFolder

  /// - Parameter found: What the loader found.
  init(_ companion: Companion, folder: ContentFolder, found: [Diagnostic]) {
    self.companion = companion
    self.folder = folder
    let causes = Causes(found)
    self.causes = causes
    let entries: [Entry] =
      companion.goals.map(Entry.goal)
      + companion.strands.flatMap { $0.chapters.map(Entry.chapter) }
      + companion.people.map(Entry.person) + companion.sources.map(Entry.source)
      + companion.cases.map(Entry.legalCase) + companion.trails.map(Entry.trail)
      + [.about(companion.about)]
    pages = concurrently(entries) { ReviewedPage($0, causes) }
    // Those whose pages can't be read are not known by name.
    names = Names(companion.people.filter { !causes.has(Causes.namelessness, in: $0.article.file) })
    numbers = Dictionary(
      pages.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    let watched = Set(companion.watch.map(\.source))
    referred = pages.reduce(into: watched) { $0.formUnion($1.references) }
    let dates = companion.asOf.map { asOf in
      (entries.flatMap { $0.article.datedPlaces.map(\.0) } + companion.sources.compactMap(\.date))
        .map { $0.isSurelyAfter(asOf) }
    }
    let later = dates?.count { $0 } ?? 0
    isDayDoubtful = later > 3 && later * 2 > dates?.count ?? 0
    grades = Dictionary(
      companion.sources.compactMap { source in source.grade.map { (source.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// `nil` if there is no such page.
  func article(of id: EntityID) -> Article? { numbers[id].map { pages[$0].article } }

  /// `nil` if the source is not there or bears no grade.
  func grade(of source: EntityID) -> Source.Grade? { grades[source] }

  /// The text of a file as it is on disk, which the model keeps no copy of; `nil` if it is gone.
  func bytes(of file: String) -> [UInt8]? {
    guard case .bytes(let bytes) = folder.read(file) else { return nil }
    return bytes
  }

  /// The line of a key in a file's front matter. The model keeps no places of single keys, so the
  /// file is read once more; only where something is wrong with the key.
  func line(ofKey key: String, in file: String) -> Int {
    var ignored = Findings(file: file)
    guard case .bytes(let bytes) = folder.read(file) else { return 1 }
    let text = FileText(bytes, findings: &ignored)
    let isManifest = file == Manifest.file
    guard let yaml = isManifest ? text.bytes[...] : FrontMatter(text).yaml else { return 1 }
    let fields = FieldParser.parse(
      yaml, firstLine: isManifest ? 1 : FrontMatter.yamlLine, findings: &ignored)
    return fields?.first { $0.key == key }?.line ?? 1
  }
}
