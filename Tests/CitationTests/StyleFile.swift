import Citation
import Foundation

/// A style of the Citation Style Language, and what it leaves to whoever writes the data. Each of
/// these is done to the data before the style is asked, or to the answers, and for this reason.
enum StyleFile: String, CaseIterable {
  case apa
  case mla = "modern-language-association"
  case chicago = "chicago-notes-bibliography-17th-edition"

  var style: CitationStyle {
    switch self {
    case .apa: .apa
    case .mla: .mla
    case .chicago: .chicago
    }
  }

  func prepared(_ items: [[String: Any]]) -> [[String: Any]] { items.map(prepared) }

  private func prepared(_ item: [String: Any]) -> [String: Any] {
    var item = item
    let type = item["type"] as? String
    if type == "motion_picture", let issued = item["issued"] as? [String: [[Int]]] {
      // APA's manual, 10.12: a film has the year alone; so have the other two of themselves.
      item["issued"] = issued.mapValues { $0.map { Array($0.prefix(1)) } }
    }
    if let title = item["title"] as? String, title.hasPrefix("[") {
      // A description is no headline.
      item["title"] = "<span class=\"nocase\">\(title)</span>"
    }
    if let container = item["container-title"] as? String {
      // A newspaper is called what it is called: APA's style would give each word a capital.
      item["container-title"] = "<span class=\"nocase\">\(container)</span>"
    }
    // Only APA says in brackets what a work is; the examples of the others don't.
    if self != .apa { item["genre"] = nil }
    if self == .mla {
      if type == "webpage", item["container-title"] == nil {
        // The handbook lists a body that is author and publisher as the publisher.
        let body = (item["author"] as? [[String: String]])?.first?["literal"] ?? ""
        item["container-title"] = "<span class=\"nocase\">\(body)</span>"
        item["author"] = nil
      }
      // The handbook's examples leave the scheme of an address out.
      item["URL"] = (item["URL"] as? String)?.replacing(#/^https?:///#, with: "")
    }
    if self == .chicago, type == "article-newspaper" || type == "interview" {
      // 8.170 of the manual: periodicals go without “The”.
      item["container-title"] = (item["container-title"] as? String)?.replacing(">The ", with: ">")
    }
    return item
  }

  /// Without the date of access of a dated work, which MLA and Chicago leave to the writer.
  func withoutAccess(_ reference: String) -> String {
    self == .apa
      ? reference
      : reference.replacing(#/ Accessed (?:\d+ \w+\.? \d{4}|\w+ \d+, \d{4})\./#, with: "")
  }

  /// Without quotation marks and brackets round a description, in whose form processors differ from
  /// one another, and with one mark where a sentence ends.
  /// - Parameter italics: Whether those are compared too.
  func folded(_ reference: String, italics: Bool) -> String {
    reference.filter { !"“”‘’\"'[]".contains($0) && (italics || $0 != "_") }
      .replacing("_.", with: "._").replacing("_,", with: ",_")
      .replacing("?.", with: "?").replacing("..", with: ".").trimmingCharacters(in: .whitespaces)
  }

  /// Whether two references are the same, but for the capitals of words that are named below.
  func agree(_ one: String, _ other: String) -> Bool {
    let pairs = [one, other].map { $0.split(separator: " ") }
    return pairs[0].count == pairs[1].count
      && zip(pairs[0], pairs[1]).allSatisfy { one, other in
        one == other
          || one.lowercased() == other.lowercased()
            && capitalsAtIssue.contains(one.lowercased().filter { $0.isLetter || $0 == "-" })
      }
  }

  /// Words that pandoc and citeproc-py give a capital by lists of their own, or leave without one: the
  /// manuals have every preposition small (MLA 2.90, Chicago 8.159) but `on` in a compound, the last word
  /// of a title large, and so `as if`, which joins clauses, and the adverb `so`.
  private var capitalsAtIssue: Set<String> {
    self == .apa
      ? []
      : ["on-set", "against", "above", "after", "during", "as", "from", "so", "others"]
  }
}
