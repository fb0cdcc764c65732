import ContentModel

/// A text in place of another, which may be empty, as may be both.
public struct TextEdit: Hashable, Sendable {
  /// Lines and columns count from 1.
  public struct Place: Hashable, Sendable {
    public let line: Int
    public let column: Int
  }

  public let start: Place
  /// Behind the last character.
  public let end: Place
  public let text: String
}

/// What mends a finding for certain.
public struct Fix: Hashable, Sendable {
  public let correction: Correction
  /// By the paths of the files in the companion's folder.
  public fileprivate(set) var edits: [String: [TextEdit]]
}

/// What mends the findings of a companion, as an editor can offer it for each by itself.
public struct Fixes: Sendable {
  fileprivate struct Key: Hashable {
    let location: SourceLocation
    let subject: String
  }

  private var fixes: [Key: Fix] = [:]

  /// None.
  public init() {}

  /// - Parameters:
  ///   - found: The findings of each place, with columns in bytes.
  ///   - counted: The same, with columns in characters.
  init(_ found: [Diagnostic], counted: [Diagnostic], in folder: ContentFolder) {
    var texts: [String: MendedText] = [:]
    for (finding, counted) in zip(found, counted) {
      guard let correction = finding.correction else { continue }
      let file = finding.location.file
      if texts[file] == nil, folder.isPlainFile(file), case .bytes(let bytes) = folder.read(file) {
        texts[file] = MendedText(bytes)
      }
      guard var text = texts[file] else { continue }
      text.apply(finding)
      guard !text.edits.isEmpty else { continue }
      fixes[counted.fixKey] = Fix(correction: correction, edits: [file: text.edits])
    }
  }

  /// What mends a finding, with all others that it stands for; `nil` if only the author can tell.
  public subscript(finding: Diagnostic) -> Fix? {
    let all = ([finding.location] + finding.others).compactMap {
      fixes[Key(location: $0, subject: finding.subject ?? finding.rule)]
    }
    guard var fix = all.first, all.count == finding.others.count + 1 else { return nil }
    for other in all.dropFirst() {
      fix.edits.merge(other.edits) { one, more in
        one + more.filter { !one.contains($0) }
      }
    }
    return fix
  }
}

extension Diagnostic {
  fileprivate var fixKey: Fixes.Key { Fixes.Key(location: location, subject: subject ?? rule) }
}

extension ContentEditor {
  /// What mends single findings for certain. What `mending()` does beyond that, giving files other numbers,
  /// belongs to no place in a text.
  public func fixes() throws(ContentError) -> Fixes {
    let (found, levels) = try everyFinding()
    let folder = try ContentFolder(path)
    let applied = levels.applied(to: found)
    return Fixes(applied, counted: applied.countingCharacters(in: folder), in: folder)
  }
}
