import Display

/// A frame as a picture: SVG 1.1 (https://www.w3.org/TR/SVG11/) whose words are text, in reading order,
/// to be selected and searched.
///
/// Each row is one text. What alike cells hold side by side is one run, which begins in its own column
/// and is as wide as its cells, whatever font shows it.
public struct ScreenPicture {
  private let frame: Frame
  private let title: String
  private let description: String
  /// Of one cell, in pixels: what a font of 15 pixels takes.
  private static let cell = (columns: 9, rows: 17, base: 13)
  private static let edge = 12

  /// - Parameters:
  ///   - title: What the picture is called.
  ///   - description: What is to be seen, for those who don't.
  public init(_ frame: Frame, title: String, description: String) {
    self.frame = frame
    self.title = title
    self.description = description
  }

  /// What every picture begins with, by which it is known again.
  public static let start = "<!-- A screen of lasttake -->\n"

  /// The picture, a line feed at its end.
  public var svg: String {
    var looks = Looks(base: frame.base)
    let rows = (0..<frame.size.rows).map { row in
      (number: row, runs: Run.all(of: frame.row(row), looks: &looks))
    }
    let grounds = rows.flatMap { row in
      row.runs.compactMap { run in run.ground.map { ground(of: run, $0, row: row.number) } }
    }
    return Self.start
      + (head(looks) + grounds + rows.map { text(of: $0.runs, row: $0.number) } + ["</svg>"])
      .joined(separator: "\n") + "\n"
  }

  private func head(_ looks: Looks) -> [String] {
    let width = frame.size.columns * Self.cell.columns + 2 * Self.edge
    let height = frame.size.rows * Self.cell.rows + 2 * Self.edge
    return [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"name words\">",
      "<title id=\"name\">\(xmlText(title))</title>",
      "<desc id=\"words\">\(xmlText(description))</desc>",
      "<style>", looks.sheet, "</style>",
      "<rect class=\"ground\" width=\"\(width)\" height=\"\(height)\" rx=\"6\"/>",
    ]
  }

  private func ground(of run: Run, _ ground: String, row: Int) -> String {
    "<rect class=\"\(ground)\" x=\"\(left(of: run))\" y=\"\(Self.edge + row * Self.cell.rows)\" "
      + "width=\"\(run.columns * Self.cell.columns)\" height=\"\(Self.cell.rows)\"/>"
  }

  private func text(of runs: [Run], row: Int) -> String {
    let base = Self.edge + row * Self.cell.rows + Self.cell.base
    let words = runs.filter { !$0.text.isEmpty }.map(words).joined()
    return "<text y=\"\(base)\" xml:space=\"preserve\">\(words)</text>"
  }

  private func words(of run: Run) -> String {
    let look = run.look.map { "class=\"\($0)\" " } ?? ""
    let columns = run.textColumns * Self.cell.columns
    let fit =
      run.text.allSatisfy { $0 == " " }
      ? ""
      : " textLength=\"\(columns)\""
        + (run.kind == .plain ? "" : " lengthAdjust=\"spacingAndGlyphs\"")
    return "<tspan \(look)x=\"\(left(of: run))\"\(fit)>\(xmlText(run.text))</tspan>"
  }

  private func left(of run: Run) -> Int { Self.edge + run.column * Self.cell.columns }
}

/// A text as it stands in XML: what would be markup escaped, and no character that XML 1.0 doesn't take.
func xmlText(_ text: String) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;".unicodeScalars
    case "<": escaped += "&lt;".unicodeScalars
    case ">": escaped += "&gt;".unicodeScalars
    case "\t", "\n", "\r": escaped.append(" ")
    case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
    default: escaped.append(scalar)
    }
  }
  return String(escaped)
}
