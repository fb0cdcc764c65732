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
    // Only APA says in brackets what a work is; the examples of the others don't.
    if self != .apa { item["genre"] = nil }
    if self == .mla {
      if type == "webpage", item["container-title"] == nil {
        // The handbook lists a body that is author and publisher as the publisher.
        item["container-title"] = (item["author"] as? [[String: String]])?.first?["literal"]
        item["author"] = nil
      }
      // The handbook's examples leave the scheme of an address out.
      item["URL"] = (item["URL"] as? String)?.replacing(#/^https?:///#, with: "")
    }
    if self == .chicago, type == "article-newspaper" || type == "interview" {
      // 8.170 of the manual: periodicals go without “The”.
      item["container-title"] = (item["container-title"] as? String)?.replacing(#/^The /#, with: "")
    }
    return item
  }

  /// Without the date of access of a dated work, which MLA and Chicago leave to the writer.
  func withoutAccess(_ reference: String) -> String {
    self == .apa
      ? reference
      : reference.replacing(#/ Accessed (?:\d+ \w+\.? \d{4}|\w+ \d+, \d{4})\./#, with: "")
  }

  /// Without the form of letters, of quotation marks and of brackets round a description, in which
  /// processors differ from one another, and with one mark where a sentence ends.
  static func folded(_ reference: String) -> String {
    reference.lowercased().filter { !"“”‘’\"'[]".contains($0) }
      .replacing("?.", with: "?").replacing("..", with: ".").trimmingCharacters(in: .whitespaces)
  }
}
