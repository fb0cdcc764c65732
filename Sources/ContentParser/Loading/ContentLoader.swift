import ContentModel
import Files

/// Reads a companion from its folder.
///
/// Opening is total: as long as there is a `companion.yml` that can be read, a companion comes
/// back, and whatever is wrong with its files is a diagnostic beside it. Files are read and parsed
/// on all cores; nothing is written.
public struct ContentLoader: Sendable {
  let path: String

  /// `folder` is the path of a folder that holds a `companion.yml`.
  public init(folder: String) { path = folder }

  /// The companion, and its diagnostics in the order of their places.
  public func load() throws(ContentError) -> Parsed<Companion> {
    let edition = try load(after: nil) { _, _ in true }
    return Parsed(edition?.companion ?? Companion(), edition?.diagnostics ?? [])
  }

  /// Reads the folder, and of its files only those that changed since the edition before; where files
  /// came or went, links are resolved anew and so all are parsed.
  ///
  /// - Parameter goOn: Told now and then how many files of how many are done; reading ends where it
  ///   says no.
  /// - Returns: `nil` if reading was ended.
  public func load(
    after before: ContentEdition?, goOn: (_ done: Int, _ all: Int) -> Bool
  ) throws(ContentError) -> ContentEdition? {
    guard var edition = try read(after: before, goOn: goOn) else { return nil }
    if !edition.diagnostics.isEmpty {
      edition.diagnostics = edition.levels.applied(to: edition.diagnostics).byCause
        .countingCharacters(in: try ContentFolder(path))
    }
    return edition
  }

  /// The same with every finding, whatever it follows from, and with columns in bytes.
  func read(
    after before: ContentEdition?, goOn: (_ done: Int, _ all: Int) -> Bool
  ) throws(ContentError) -> ContentEdition? {
    let folder = try ContentFolder(path)
    var findings = Findings(file: Manifest.file)
    var manifest = Manifest(try manifestText(in: folder, &findings), findings: &findings)
    let listing = ContentListing(folder, strands: manifest.strands)
    // Found now, so that a file written while it is read counts as changed the next time.
    let stamps = concurrently(listing.files) { folder.stamp($0.path) }
    let index = EntityIndex(
      Dictionary(
        zip(listing.files, stamps).filter { $1 != nil }.map { ($0.0.path, $0.0.id) },
        uniquingKeysWith: { first, _ in first }), vocabulary: manifest.companion.vocabulary)
    // A way that leads nowhere is no reason to keep the edition before.
    var nameFindings = Findings(file: Manifest.file)
    manifest.checkNames(in: index, findings: &nameFindings)
    let kept = before?.index == index ? before?.pages ?? [:] : [:]

    var results: [PageResult] = []
    let all = listing.files.count
    for start in stride(from: 0, to: all, by: Self.filesAtOnce) {
      guard goOn(start, all) else { return nil }
      let numbers = Array(start..<min(start + Self.filesAtOnce, all))
      results += concurrently(numbers) { number in
        PageResult(listing.files[number], stamps[number], in: folder, index: index, kept: kept)
      }
    }
    return edition(
      of: results, manifest, in: folder, index: index, manifestFindings: findings.diagnostics,
      listingFindings: listing.diagnostics + nameFindings.diagnostics)
  }

  /// After so many files it is asked whether to go on.
  private static let filesAtOnce = 64

  private func edition(
    of results: [PageResult], _ manifest: Manifest, in folder: ContentFolder, index: EntityIndex,
    manifestFindings: [Diagnostic], listingFindings: [Diagnostic]
  ) -> ContentEdition {
    var assembly = Assembly(manifest.companion)
    var pages: [String: KeptPage] = [:]
    var lost: [Diagnostic] = []
    for result in results {
      switch result.outcome {
      case .page(let page):
        assembly.add(page)
        if let stamp = result.stamp { pages[result.path] = KeptPage(stamp: stamp, page: page) }
      case .unreadable(let findings): lost += findings.diagnostics
      }
    }
    assembly.settle()
    assembly.checkHeadings()
    assembly.checkImages(in: folder)
    return ContentEdition(
      companion: assembly.companion,
      diagnostics: manifestFindings + listingFindings + assembly.diagnostics + lost,
      hasBrokenManifest: manifestFindings.contains { $0.severity == .error },
      filesParsed: results.count { !$0.isKept }, index: index, levels: manifest.levels,
      pages: pages)
  }

  /// The Markdown files of the folder, in reading order.
  func listing() throws(ContentError) -> ContentListing {
    let folder = try ContentFolder(path)
    var ignored = Findings(file: Manifest.file)
    let manifest = Manifest(try manifestText(in: folder, &ignored), findings: &ignored)
    return ContentListing(folder, strands: manifest.strands)
  }

  func manifestText(
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

/// What came of one file.
private struct PageResult: Sendable {
  enum Outcome: Sendable {
    case page(PageFile)
    case unreadable(Findings)
  }

  let path: String
  let outcome: Outcome
  /// Whether it is that of an earlier reading.
  let isKept: Bool
  /// `nil` if it says nothing about whether the file will have changed the next time.
  let stamp: FileStamp?

  init(
    _ file: ContentFile, _ stamp: FileStamp?, in folder: ContentFolder, index: EntityIndex,
    kept: [String: KeptPage]
  ) {
    path = file.path
    if let stamp, let before = kept[file.path], before.stamp == stamp {
      (outcome, isKept, self.stamp) = (.page(before.page), true, stamp)
      return
    }
    let text = LoadedText(file, in: folder)
    outcome = text.parsed(index: index).map(Outcome.page) ?? .unreadable(text.findings)
    isKept = false
    self.stamp = stamp?.isFresh == true ? nil : stamp
  }
}
