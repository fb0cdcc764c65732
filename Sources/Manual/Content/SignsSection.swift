import ContentModel
import Controls
import Display
import TextLayout

/// What the screen makes of what is written.
enum SignsSection {
  static var section: ManualSection {
    ManualSection(
      "Signs",
      [
        .paragraph(
          "No meaning hangs on a colour alone. Where a terminal or a locale has no such signs, those of "
            + "ASCII beside them stand for them."),
        .terms("written", "becomes", bearings + callouts + grades + text),
      ])
  }

  private static var bearings: [ManualTerm] {
    Bearing.Kind.allCases.map {
      ManualTerm("`bearing: \($0.rawValue)`", "\(sign($0.glyph)): the chapter \($0.meaning)")
    }
  }

  private static var callouts: [ManualTerm] {
    Callout.Kind.standard.map {
      ManualTerm("`[!\($0.id.uppercased())]`", "\(sign($0.glyph)): \($0.meaning)")
    }
  }

  private static var grades: [ManualTerm] {
    Goal.Grade.standard.map { ManualTerm("`grade: \($0.id)` of a goal", "“\($0.label)”") }
      + Source.Grade.allCases.map {
        ManualTerm("`grade: \($0.rawValue)` of a source", $0.meaning)
      }
  }

  /// A sign, and what stands for it where there is ASCII alone.
  private static func sign(_ glyph: String) -> String {
    let ascii = asciiStandIn(glyph)
    return ascii == glyph ? "`\(glyph)`" : "`\(glyph)` or `\(ascii)`"
  }

  private static let text = [
    ManualTerm("`[^1]`", "`[1]`, and the note in the margin where there is one"),
    ManualTerm("`> … — [Name](…)`", "\(sign("▌")) beside the words, and who said them"),
    ManualTerm("`> …`, a table, code", "\(sign("│")) beside it"),
    ManualTerm("`### …`", "\(sign("›")) before it"),
    ManualTerm("`~~struck~~`", "`~struck~`"),
    ManualTerm("`10<sup>6</sup>`", "`10^6`"),
    ManualTerm("`H<sub>2</sub>O`", "`H_2O`"),
    ManualTerm("`![words](…)`", "\(sign("▣")) before the words"),
  ]
}
