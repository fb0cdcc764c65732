import ContentModel

/// What mends a companion for certain, as changes of its files that are still to be written.
public struct Mending: Sendable {
  /// One file as it is and as it should be.
  public struct File: Hashable, Sendable {
    /// In the companion's folder.
    public let path: String
    /// The same, unless it gets another number.
    public let newPath: String
    public let before: [UInt8]
    public let after: [UInt8]
    /// The lines of the file, counted from 0, that have none in the new one; all others have one each,
    /// changed or not.
    public let removedLines: Set<Int>
  }

  /// In the order of their paths; those of one folder that are renamed can be from the last to the first.
  public let files: [File]

  public var isEmpty: Bool { files.isEmpty }
}

extension ContentEditor {
  /// What can be mended for certain: misspelt names with one that is near, dates in another form,
  /// notes without a mark, and numbers of files that stand twice or are missing. Writes nothing.
  public func mending() throws(ContentError) -> Mending {
    let folder = try ContentFolder(path)
    let (found, levels) = try everyFinding()
    let corrections = Dictionary(
      grouping: levels.applied(to: found).filter { $0.correction != nil }
    ) {
      $0.location.file
    }
    let pages = try ContentLoader(folder: path).listing().files.map(\.path)
    let numbers = Renumbering(pages, in: folder)
    let files = (pages + [Manifest.file]).sorted().compactMap { path -> Mending.File? in
      guard folder.isPlainFile(path), case .bytes(let before) = folder.read(path) else {
        return nil
      }
      var text = MendedText(before)
      for finding in corrections[path] ?? [] { text.apply(finding) }
      let mended = text.mended
      let after = LinkedPaths(file: path).renamed(mended.bytes, numbers.newPaths)
      let newPath = numbers.newPaths[path] ?? path
      guard after != before || newPath != path else { return nil }
      return Mending.File(
        path: path, newPath: newPath, before: before, after: after,
        removedLines: mended.removedLines)
    }
    return Mending(files: files)
  }
}
