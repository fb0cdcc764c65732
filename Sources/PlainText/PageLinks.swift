import ContentModel
import Display
import TextLayout

/// What a page leads to: entries of the companion, and addresses of the web.
struct PageLinks {
  private let folio: Folio
  private let library: Library

  init(_ folio: Folio, in library: Library) {
    self.folio = folio
    self.library = library
  }

  /// Each once, in the order of the page: the id or address, two spaces, and the words that lead there. A
  /// source that is named has its address below it.
  var lines: [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    for (place, words) in links where seen.insert(place).inserted {
      lines.append(words == place || words.isEmpty ? place : "\(place)  \(words)")
    }
    return lines.map { safeText($0) }
  }

  /// The addresses of the sources that the notes name, each once and on a line of its own, whole, before
  /// the numbers of the notes; nothing where there are none.
  var linesOfNotes: [String] {
    let addresses = NoteAddresses(folio.notes, in: library).entries
    guard !addresses.isEmpty else { return [] }
    return ["", "Addresses", "─────────"]
      + addresses.map { address, numbers in
        ([safeText(address)] + numbers.map { "[\($0)]" }).joined(separator: " ")
      }
  }

  private var links: [(place: String, words: String)] {
    let page = layOut(folio, columns: 400)
    var words = Array(repeating: "", count: page.targets.count)
    for span in page.lines.flatMap(\.spans) {
      if let target = span.target { words[target] += span.text }
    }
    return page.targets.enumerated().flatMap { index, target -> [(String, String)] in
      switch target.destination {
      case .note: []
      case .link(.external(let address)): [(address, words[index])]
      case .link(.entry(let id, let anchor)):
        [("\(id)" + (anchor.map { "#\($0)" } ?? ""), words[index])]
          + [address(of: id)].compactMap { $0 }.map { ($0, library.source(id)?.title ?? "") }
      case .link(.heading(let anchor)): [("#\(anchor)", words[index])]
      case .link(.unresolved): []
      }
    }
  }

  private func address(of id: EntityID) -> String? {
    library.source(id)?.url.flatMap { $0.isEmpty ? nil : $0 }
  }
}
