import ContentModel

/// Finds the Markdown files of a companion, in reading order: goals, strands, people, sources,
/// cases, trails, about.
struct ContentListing {
  private(set) var files: [ContentFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let folder: ContentFolder

  init(_ folder: ContentFolder, strands: [Strand]) {
    self.folder = folder
    add("goals", .goal, numbered: true)
    for strand in strands { add(strand.id, .chapter, numbered: true) }
    add("people", .person, numbered: false)
    add("sources", .source, numbered: false)
    // After the sources, by which the notes of their steps are called.
    if folder.list("cases") != nil { add("cases", .legalCase, numbered: true) }
    if folder.list("trails") != nil { add("trails", .trail, numbered: true) }
    files.append(ContentFile(path: "about.md", kind: .about, id: .about))
    reportStrayPages()
    reportStrayFolders(
      known: ["goals", "people", "sources", "cases", "trails"] + strands.map(\.id))
  }

  private mutating func add(_ name: String, _ kind: ContentFile.Kind, numbered: Bool) {
    guard let entries = folder.list(name) else {
      report(
        .missingFolder, "the folder “\(name)” is missing or can't be listed",
        file: Manifest.file, subject: name)
      return
    }
    var found: [(name: FileName, path: String)] = []
    for entry in entries {
      let path = "\(name)/\(entry.name)"
      if case .misnamed(let spelled) = entry.kind {
        report(
          .unreadableFile, "its name is not UTF-8; rename it (\(spelled))", file: path,
          subject: Subject.page(at: path))
        continue
      }
      guard let fileName = FileName(entry.name) else {
        if entry.kind == .file && Self.isPicture(entry.name) { continue }
        report(
          .unexpectedFile, Self.reason(entry.name, isFolder: entry.kind == .folder), file: path,
          subject: Subject.page(at: path))
        continue
      }
      if numbered && fileName.number == nil {
        report(.unexpectedFile, "no number, so it comes last; name it NN-\(entry.name)", file: path)
      }
      found.append((fileName, path))
    }
    if numbered {
      found.sort { ($0.name.number ?? .max, $0.path) < ($1.name.number ?? .max, $1.path) }
    }
    var names = UniqueNames(second: 2)
    var previous: Int?
    for (fileName, path) in found {
      if numbered, let number = fileName.number, number == previous {
        report(
          .duplicateNumber, "another file has the number \(number) too; number one anew", file: path
        )
      }
      previous = fileName.number
      let stem = numbered ? fileName.slug : fileName.stem
      let slug = names.unique(stem)
      if slug != stem {
        report(.duplicateID, "another file is “\(name)/\(stem)”; rename one", file: path)
      }
      files.append(ContentFile(path: path, kind: kind, id: EntityID(folder: name, slug: slug)))
    }
  }

  /// Whether it may be a picture, which pages show and nobody has to list.
  private static func isPicture(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"].contains(
      where: name.hasSuffix)
  }

  /// Why an entry of a folder is no page.
  private static func reason(_ name: String, isFolder: Bool) -> String {
    if isFolder { return "a folder inside another isn’t read; bring its files up" }
    let endings = [".md", ".markdown", ".mdown", ".mkd"]
    guard let ending = endings.first(where: name.lowercased().hasSuffix) else {
      return "not Markdown; only files ending in .md are read"
    }
    return "only files ending in .md are read; name it \(name.dropLast(ending.utf8.count)).md"
  }

  /// Markdown beside the folders, which makes no page; a read-me is for the folder's visitors.
  private mutating func reportStrayPages() {
    for entry in folder.list("") ?? [] where entry.kind != .folder && entry.name != "about.md" {
      let name = entry.name.lowercased()
      guard name.hasSuffix(".md") || name.hasSuffix(".markdown"), !name.hasPrefix("readme."),
        !name.hasPrefix("license."), !name.hasPrefix("licence.")
      else { continue }
      report(
        .unexpectedFile, "no page is made of it; about.md alone stands beside the folders",
        file: entry.name, subject: Subject.page(at: entry.name))
    }
  }

  private mutating func reportStrayFolders(known: [String]) {
    for entry in folder.list("") ?? [] where entry.kind == .folder && !known.contains(entry.name) {
      let inside = folder.list(entry.name) ?? []
      if !inside.isEmpty, inside.allSatisfy({ Self.isPicture($0.name) }) { continue }
      report(
        .unexpectedFile,
        "no strand has this folder\(suggestion(for: entry.name, in: known)); list it in companion.yml",
        file: entry.name, subject: entry.name)
    }
  }

  private mutating func report(
    _ rule: Rule, _ message: String, file: String, subject: String? = nil
  ) {
    var findings = Findings(file: file)
    findings.report(rule, message, subject: subject)
    diagnostics += findings.diagnostics
  }
}
