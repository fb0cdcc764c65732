/// New numbers for files that share one or have none, so that all keep the order that they have.
struct Renumbering {
  /// By the old paths; those that stay are not among them.
  private(set) var newPaths: [String: String] = [:]

  /// - Parameter pages: The companion's files, those of a folder in their order.
  init(_ pages: [String], in folder: ContentFolder) {
    for (name, files) in Dictionary(grouping: pages, by: folderPart) where !name.isEmpty {
      renumber(files, in: folder)
    }
  }

  private mutating func renumber(_ files: [String], in folder: ContentFolder) {
    let names = files.map { FileName(String($0.dropFirst(folderPart(of: $0).count + 1))) }
    let slugs = names.compactMap { $0?.slug }
    // People and sources have no numbers; two of one name need their author first.
    guard names.contains(where: { $0?.number != nil }), Set(slugs).count == files.count,
      !["people", "sources"].contains(folderPart(of: files[0]))
    else { return }
    var numbered: [(path: String, name: FileName, number: Int)] = []
    for (path, name) in zip(files, names) {
      // One that can't be renamed keeps all as they are.
      guard let name, folder.isPlainFile(path) else { return }
      let least = numbered.last.map { $0.number + 1 } ?? 0
      numbered.append((path, name, max(name.number ?? least, least)))
    }
    let digits = max(2, names.compactMap { $0?.number }.max().map { "\($0)".count } ?? 2)
    for (path, name, number) in numbered where number != name.number {
      let written = "\(number)"
      let zeros = String(repeating: "0", count: max(0, digits - written.count))
      newPaths[path] = "\(folderPart(of: path))/\(zeros)\(written)-\(name.slug).md"
    }
  }
}
