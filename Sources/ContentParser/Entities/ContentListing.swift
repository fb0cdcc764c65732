import ContentModel

/// Finds the Markdown files of a companion, in reading order: goals, strands, people, sources,
/// about.
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
    files.append(ContentFile(path: "about.md", kind: .about, id: .about))
    reportStrayFolders(known: ["goals", "people", "sources"] + strands.map(\.id))
  }

  private mutating func add(_ name: String, _ kind: ContentFile.Kind, numbered: Bool) {
    guard let entries = folder.list(name) else {
      report(
        .missingFolder, "the folder “\(name)” is missing or can't be listed",
        file: Manifest.file)
      return
    }
    var found: [(name: FileName, path: String)] = []
    for entry in entries {
      let path = "\(name)/\(entry.name)"
      guard let fileName = FileName(entry.name) else {
        report(.unexpectedFile, "not Markdown; only files ending in .md are read", file: path)
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
    for (fileName, path) in found {
      let stem = numbered ? fileName.slug : fileName.stem
      let slug = names.unique(stem)
      if slug != stem {
        report(.duplicateID, "another file is “\(name)/\(stem)”; rename one", file: path)
      }
      files.append(ContentFile(path: path, kind: kind, id: EntityID(folder: name, slug: slug)))
    }
  }

  private mutating func reportStrayFolders(known: [String]) {
    for entry in folder.list("") ?? [] where entry.kind == .folder && !known.contains(entry.name) {
      report(
        .unexpectedFile,
        "no strand has this folder\(suggestion(for: entry.name, in: known)); list it in companion.yml",
        file: entry.name)
    }
  }

  private mutating func report(_ rule: Rule, _ message: String, file: String) {
    var findings = Findings(file: file)
    findings.report(rule, message)
    diagnostics += findings.diagnostics
  }
}
