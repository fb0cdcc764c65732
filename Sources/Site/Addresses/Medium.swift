/// What pages are written for.
enum Medium: Sendable {
  /// Browsers, in HTML.
  case site
  /// Readers of EPUB, in XHTML: every element is closed, and notes open where they are marked.
  case book

  /// What the names of its pages end in.
  var ending: String {
    switch self {
    case .site: ".html"
    case .book: ".xhtml"
    }
  }
}
