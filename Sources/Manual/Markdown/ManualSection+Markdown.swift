/// The manual's parts as MANUAL.md has them.
extension ManualSection {
  /// - Parameter level: Of the heading; its parts stand one below.
  public func markdown(level: Int) -> [String] {
    let head = ["\(String(repeating: "#", count: level)) \(title)", ""]
    return head + blocks.flatMap(\.markdown) + parts.flatMap { $0.markdown(level: level + 1) }
  }
}

extension ManualBlock {
  /// Its lines, and an empty one.
  fileprivate var markdown: [String] {
    switch self {
    case .paragraph(let words): wrapped(words) + [""]
    case .terms(let term, let meaning, let terms):
      ["| \(term) | \(meaning) |", "| --- | --- |"] + terms.map(\.row) + [""]
    case .bullets(let items): items.map { "- \($0)" } + [""]
    case .code(let lines, let language): ["```\(language)"] + lines + ["```", ""]
    }
  }

  /// The longest line, in characters.
  private static var longest: Int { 120 }

  private func wrapped(_ words: String) -> [String] {
    words.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= Self.longest {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension ManualTerm {
  fileprivate var row: String {
    "| \(head.markdown.inCell) | \(words.inCell) |"
  }
}

extension ManualTerm.Head {
  fileprivate var markdown: String {
    switch self {
    case .words(let words): words
    case .option(let names, let value):
      names.map {
        "`\($0.count == 1 ? "-" : "--")\($0)\(value.map { " \($0.uppercased())" } ?? "")`"
      }
      .joined(separator: " ")
    case .argument(let name), .variable(let name), .path(let name): "`\(name)`"
    }
  }
}

extension String {
  /// In a table, a bar would end the cell.
  fileprivate var inCell: String { replacing("|", with: "\\|") }
}
