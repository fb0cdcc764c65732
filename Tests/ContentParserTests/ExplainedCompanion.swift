import ContentModel
import Foundation

@testable import ContentParser

/// The invented companion that the examples of rules belong to, with examples put in.
struct ExplainedCompanion {
  private let companion: TemporaryCompanion

  init(_ examples: [RuleExample]) throws {
    companion = try TemporaryCompanion(Self.files)
    for example in examples { try add(example) }
  }

  /// The names of the rules that are broken, one for each finding.
  func broken() throws -> [String] {
    try ContentEditor(folder: companion.folder).review().map(\.rule)
  }

  private func add(_ example: RuleExample) throws {
    switch example {
    case .chapter(let text):
      try companion.write(bytes(TemporaryCompanion.chapter(text)), to: "life/02-next.md")
    case .file(let path, let text): try companion.write(bytes(text), to: path)
    case .listing(let names):
      for name in names {
        let parts = name.components(separatedBy: " -> ")
        guard parts.count == 2 else {
          try companion.write(bytes(RuleExplanation.chapter()), to: name)
          continue
        }
        try FileManager.default.createSymbolicLink(
          atPath: "\(companion.folder)/\(parts[0])", withDestinationPath: parts[1])
      }
    }
  }

  /// The text, each `\xHH` as the byte that it stands for.
  private func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let mark = rest.firstRange(of: "\\x") {
      bytes += rest[..<mark.lowerBound].utf8
      bytes.append(UInt8(rest[mark.upperBound...].prefix(2), radix: 16) ?? 0)
      rest = rest[mark.upperBound...].dropFirst(2)
    }
    return bytes + rest.utf8
  }

  private static let files = [
    "about.md": "By [Ada Reed](people/ada.md) and [Max Stone](people/max.md).[^1]\n\n"
      + "[^1]: [Paper](sources/paper.md); [Copy](sources/copy.md).\n",
    "goals/01-mend.md": "---\ntitle: Mend\ngrade: hope\nsummary: To mend.\n---\n",
    "life/01-start.md": TemporaryCompanion.chapter(
      "It began.[^1]\n\n## The letter\n\nIt came.[^1]\n\n\(RuleExplanation.paper)"),
    "people/ada.md": "---\nname: Ada Reed\nrole: Painter\n---\n",
    "people/max.md": "---\nname: Max Stone\nrole: Keeper\n---\n",
    "sources/paper.md": RuleExplanation.source(),
    "sources/copy.md": RuleExplanation.source(grade: "repost"),
  ]
}
