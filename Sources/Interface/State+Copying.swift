import Screens
import Controls
import Citation
import ContentModel

/// Copying words with their citation.
extension State {
  mutating func copyAtHand() {
    let citation = screen.view.citation(context)
    guard !citation.isEmpty else {
      message = "There is nothing to cite here"
      return
    }
    copy(citation)
  }

  /// Copies in a style, which is the one used from now on, or in the one used last.
  mutating func copy(_ citation: [Clipping], in style: CitationStyle? = nil) {
    if let style {
      citationStyle = style
      overlay = nil
    }
    screen.reader?.selection = nil
    orders.append(.copy(citation.text(in: citationStyle)))
  }

  mutating func chooseStyle() {
    let citation = screen.view.citation(context)
    guard !citation.isEmpty else {
      message = "There is nothing to cite here"
      return
    }
    overlay = .styles(StyleList(citation, style: citationStyle))
  }

  /// Writes a text to a file.
  mutating func save(_ text: String) {
    overlay = nil
    orders.append(.save(text))
  }
}
