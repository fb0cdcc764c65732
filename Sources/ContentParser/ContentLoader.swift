import ContentModel

/// Reads a companion from its folder.
///
/// Opening is total: as long as there is a `companion.yml` that can be read, a companion comes
/// back, and whatever is wrong with its files is a diagnostic beside it. Files are read and parsed
/// on all cores; nothing is written.
public struct ContentLoader: Sendable {
  private let path: String

  /// `folder` is the path of a folder that holds a `companion.yml`.
  public init(folder: String) { path = folder }

  /// The companion, and its diagnostics in the order of their places.
  public func load() throws(ContentError) -> Parsed<Companion> {
    let folder = try ContentFolder(path)
    var findings = Findings(file: Manifest.file)
    let manifest = Manifest(try manifestText(in: folder, &findings), findings: &findings)
    let listing = ContentListing(folder, strands: manifest.strands)

    let texts = concurrently(listing.files) { LoadedText($0, in: folder) }
    let readable = texts.filter { $0.text != nil }.map(\.file)
    let index = EntityIndex(
      Dictionary(readable.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first }))
    let pages = concurrently(texts) { $0.parsed(index: index) }

    var assembly = Assembly(manifest.companion)
    for page in pages { if let page { assembly.add(page) } }
    assembly.checkHeadings()
    assembly.checkImages(in: folder)
    var diagnostics = findings.diagnostics + listing.diagnostics + assembly.diagnostics
    for text in texts where text.text == nil { diagnostics += text.findings.diagnostics }
    return Parsed(
      assembly.companion,
      diagnostics.sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
    )
  }

  /// What a first screen needs, and nothing else: the goals and chapters with their front matter
  /// and about how many words they have, and the text of those that are shown. Reports nothing;
  /// `load` reads all.
  ///
  /// - Parameter shown: Which entries of the companion without texts are shown with theirs.
  public func loadOutline(
    showing shown: (Companion) -> [EntityID]
  ) throws(ContentError) -> Companion {
    let folder = try ContentFolder(path)
    var findings = Findings(file: Manifest.file)
    let manifest = Manifest(try manifestText(in: folder, &findings), findings: &findings)
    let files = ContentListing(folder, strands: manifest.strands).files
    let index = EntityIndex(
      Dictionary(files.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first }))
    let texts = concurrently(files.filter { $0.kind == .goal || $0.kind == .chapter }) {
      LoadedText($0, in: folder)
    }
    var pages = concurrently(texts) { $0.outline(index: index) }
    let ids = shown(assembled(pages, manifest.companion))
    for (number, text) in texts.enumerated() where ids.contains(text.file.id) {
      pages[number] = text.parsed(index: index)
    }
    return assembled(pages, manifest.companion)
  }

  private func assembled(_ pages: [PageFile?], _ companion: Companion) -> Companion {
    var assembly = Assembly(companion)
    for page in pages { if let page { assembly.add(page) } }
    return assembly.companion
  }

  private func manifestText(
    in folder: ContentFolder, _ findings: inout Findings
  ) throws(ContentError) -> FileText {
    switch folder.read(Manifest.file) {
    case .bytes(let bytes): return FileText(bytes, findings: &findings)
    case .unreadable(let reason):
      let isThere = folder.list("")?.contains { $0.name == Manifest.file } ?? false
      throw isThere ? .unreadableManifest(path, reason: reason) : .noManifest(path)
    }
  }
}

/// A file with its text, or with the reason why there is none.
private struct LoadedText: Sendable {
  let file: ContentFile
  let text: FileText?
  let findings: Findings

  init(_ file: ContentFile, in folder: ContentFolder) {
    self.file = file
    var findings = Findings(file: file.path)
    switch folder.read(file.path) {
    case .bytes(let bytes): text = FileText(bytes, findings: &findings)
    case .unreadable(let reason):
      text = nil
      findings.report(.unreadableFile, "\(reason); the rest is read without it")
    }
    self.findings = findings
  }

  func parsed(index: EntityIndex) -> PageFile? {
    guard let text else { return nil }
    var reader = EntryReader(file, index: index)
    return reader.read(text, findings: findings)
  }

  func outline(index: EntityIndex) -> PageFile? {
    guard let text else { return nil }
    var reader = EntryReader(file, index: index)
    return reader.readOutline(text)
  }
}
