import ContentModel
import Display
import Foundation
import TestSupport
import Testing

@testable import TextLayout

/// What stands in the folder Pictures.
enum Picture {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Pictures")

  /// The parts of `blocks.md`, which holds every kind of block: after each line
  /// `<!-- picture: name -->`, up to the next, a text of its own.
  static let texts: [String: String] = {
    let url = folder.appendingPathComponent("blocks.md")
    let whole = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let parts = whole.components(separatedBy: "<!-- picture: ").dropFirst().map { part in
      let pieces = part.components(separatedBy: " -->\n")
      return (pieces[0], pieces.dropFirst().joined(separator: " -->\n"))
    }
    return Dictionary(parts, uniquingKeysWith: { first, _ in first })
  }()

  /// The names of the parts.
  static let names = [
    "callouts", "code", "evidence", "headings", "lists", "notes", "paragraphs", "pictures",
    "quotes", "tables",
    "tables-wide",
  ]

  /// A part of `blocks.md`, to be laid out; that there is none of this name fails the test.
  static func folio(_ name: String) -> Folio {
    let text = texts[name] ?? ""
    if text.isEmpty { Issue.record("there is no picture “\(name)” in blocks.md") }
    let article = Fixtures.article(text)
    return Folio(
      id: EntityID(folder: "life", slug: "a-page"), title: name, blocks: article.blocks,
      notes: article.notes)
  }

  /// The folio at each width, below a line that is as wide.
  static func drawn(_ folio: Folio) -> String {
    [40, 66, 80, 120].map { columns in
      let ruler = "\(columns) " + String(repeating: "·", count: columns - "\(columns) ".count)
      return ([ruler] + layOut(folio, columns: columns).plainLines).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}

extension Page {
  /// The lines with what stands in the margin beside them.
  var plainLinesWithMargin: [String] {
    plainLines.enumerated().map { number, line in
      let note = safeText(marginSpans(besideLine: number).map(\.text).joined())
      guard !note.isEmpty else { return line }
      return line + String(repeating: " ", count: columns + 2 - displayWidth(line)) + note
    }
  }
}
