import ContentModel

/// What the loader found wrong, as far as an editor's rule would only follow from it.
struct Causes: Sendable {
  private let lines: [Rule: [String: [Int]]]
  private let filesWithErrors: Set<String>
  /// The pages that something leads to and that aren't there.
  private let missing: [String]
  /// Whether some page is not read or not there, so that nobody knows what it refers to.
  let loseAPage: Bool

  /// Of a person's file: its page may not tell the name.
  static let namelessness: [Rule] = [
    .unreadableFile, .invalidUTF8, .missingFrontMatter, .badYAML, .missingKey, .badValue,
  ]
  /// Of a chapter's file: it may lack bearings.
  static let bearinglessness: [Rule] = [
    .unreadableFile, .unexpectedFile, .missingFolder, .missingFrontMatter, .badYAML, .missingKey,
    .badValue, .badBearing, .unknownGoal,
  ]

  init(_ found: [Diagnostic]) {
    var lines: [Rule: [String: [Int]]] = [:]
    for diagnostic in found {
      guard let rule = Rule(rawValue: diagnostic.rule) else { continue }
      for place in [diagnostic.location] + diagnostic.others {
        lines[rule, default: [:]][place.file, default: []].append(place.line)
      }
      // It stands in companion.yml, and is told of the folder.
      if rule == .missingFolder, let folder = diagnostic.subject {
        lines[rule]?["\(folder)/", default: []].append(1)
      }
    }
    self.lines = lines
    filesWithErrors = Set(found.filter { $0.severity == .error }.map(\.location.file))
    missing = found.filter(\.isDeadEnd).compactMap(\.subject)
    loseAPage = found.contains { diagnostic in
      diagnostic.subject == Subject.strands
        || diagnostic.subject != nil
          && diagnostic.breaks([.unreadableFile, .unexpectedFile, .missingFolder])
        || diagnostic.breaks([.tooMuchMarkdown]) || diagnostic.isDeadEnd
    }
  }

  func has(_ rules: [Rule], in file: String) -> Bool {
    rules.contains { lines[$0]?[file] != nil }
  }

  func has(_ rules: [Rule], inFolder folder: String) -> Bool {
    rules.contains { rule in lines[rule]?.keys.contains { $0.hasPrefix("\(folder)/") } == true }
  }

  func hasErrors(in file: String) -> Bool { filesWithErrors.contains(file) }

  /// Whether something of a folder is wrong, or missing.
  func hasErrors(inFolder folder: String) -> Bool {
    filesWithErrors.contains { $0.hasPrefix("\(folder)/") }
      || missing.contains { $0.hasPrefix("\(folder)/") }
  }

  /// Whether a page's text is not what its author wrote, so that nothing of it can be judged.
  func hide(_ page: ReviewedPage) -> Bool {
    has(
      [.invalidUTF8, .missingFrontMatter, .tooMuchMarkdown, .unclosedComment, .unclosedFence],
      in: page.article.file)
  }

  /// Whether a passage was meant as somebody's words or as a callout, and is none.
  func misread(_ passage: Passage, in file: String) -> Bool {
    guard let quotation = passage.quotation else { return false }
    let range = quotation.startLine...quotation.endLine
    return [Rule.quoteWithoutAttribution, .unknownCallout].contains { rule in
      lines[rule]?[file]?.contains(where: range.contains) == true
    }
  }
}
