import ContentModel
import ContentParser

/// What mends a finding, as a log of SARIF has it: an object `fix`, section 3.55.
struct SARIFFix: Encodable {
  let description: SARIFLog.Message
  let artifactChanges: [ArtifactChange]

  init(_ fix: Fix, of diagnostic: Diagnostic) {
    description = SARIFLog.Message(text: fix.correction.words)
    artifactChanges = fix.edits.sorted { $0.key < $1.key }.map { file, edits in
      ArtifactChange(
        artifactLocation: artifact(file, of: diagnostic), replacements: edits.map(Replacement.init))
    }
  }

  struct ArtifactChange: Encodable {
    let artifactLocation: [String: String]
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: [String: Int]
    let insertedContent: SARIFLog.Message

    init(_ edit: TextEdit) {
      deletedRegion = [
        "startLine": edit.start.line, "startColumn": edit.start.column,
        "endLine": edit.end.line, "endColumn": edit.end.column,
      ]
      insertedContent = SARIFLog.Message(text: edit.text)
    }
  }
}

extension Correction {
  /// What an editor calls it.
  fileprivate var words: String {
    switch self {
    case .address(_, let meant): "Lead to \(meant)"
    case .value(let key, _, let meant): "Write “\(meant)” for “\(key)”"
    case .words(_, let meant): "Write “\(meant)”"
    case .noteRemoved: "Take the note out"
    }
  }
}
