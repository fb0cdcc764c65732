import ContentModel
import Files

extension ContentLoader {
  /// What a first screen needs, and nothing else: the goals and chapters with their front matter
  /// and about how many words they have, the text of what is shown, and the front matter of what
  /// stands beside it. Reports nothing; `load` reads all.
  ///
  /// - Parameters:
  ///   - begun: Is told what the manifest says as soon as it is known, before all else is read.
  ///   - shown: Which entries are shown with their texts, told by the companion without
  ///     texts; `nil` if it takes all.
  /// - Returns: `nil` if it takes all, or something is shown that is no file.
  public func loadOutline(
    begun: (Companion) -> Void = { _ in }, showing shown: (Companion) -> [EntityID]?
  ) throws(ContentError) -> Companion? {
    let folder = try ContentFolder(path)
    var findings = Findings(file: Manifest.file)
    var manifest = Manifest(try manifestText(in: folder, &findings), findings: &findings)
    begun(manifest.companion)
    let files = ContentListing(folder, strands: manifest.strands).files
    let index = EntityIndex(
      Dictionary(files.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first }),
      vocabulary: manifest.companion.vocabulary)
    manifest.checkNames(in: index, findings: &findings)
    func outlines(_ files: [ContentFile]) -> [(text: LoadedText, page: PageFile?)] {
      concurrently(files) { file in
        let text = LoadedText(file, in: folder)
        return (text, text.outline(index: index))
      }
    }

    var read = outlines(files.filter { $0.kind == .goal || $0.kind == .chapter })
    guard let ids = shown(assembled(read.map(\.page), manifest.companion)) else { return nil }
    let known = Set(read.map(\.text.file.id))
    let others = files.filter { ids.contains($0.id) && !known.contains($0.id) }
    var kinds = Set(others.map(\.kind))
    // The notes of a case's steps are called by their sources.
    if kinds.contains(.legalCase) { kinds.insert(.source) }
    // Where a procedure against a person stands, the cases tell.
    if kinds.contains(.person) { kinds.insert(.legalCase) }
    read += outlines(files.filter { kinds.contains($0.kind) })
    let found = Set(read.map(\.text.file.id))
    guard ids.allSatisfy(found.contains) else { return nil }
    var pages = read.map { ids.contains($0.text.file.id) ? $0.text.parsed(index: index) : $0.page }
    // Evidence shows the grades of its sources.
    if !kinds.contains(.source), pages.contains(where: { $0?.page.hasEvidence == true }) {
      pages += outlines(files.filter { $0.kind == .source }).map(\.page)
    }
    return assembled(pages, manifest.companion)
  }

  private func assembled(_ pages: [PageFile?], _ companion: Companion) -> Companion {
    var assembly = Assembly(companion)
    for page in pages { if let page { assembly.add(page) } }
    assembly.settle()
    return assembly.companion
  }
}
