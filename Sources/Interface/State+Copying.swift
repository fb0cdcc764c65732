import Screens
import Controls
import Citation
import ContentModel

/// Copying words with their citation.
extension State {
  mutating func copyAtHand() {
    let citation = screen.citation(context)
    guard !citation.isEmpty else {
      message = "There is nothing to cite here"
      return
    }
    copy(citation)
  }

  /// Copies in the style used last.
  mutating func copy(_ citation: [Clipping]) {
    if case .styles(let list) = overlay {
      citationStyle = list.style
      overlay = nil
    }
    screen.reader?.selection = nil
    orders.append(.copy(citation.text(in: citationStyle)))
  }

  mutating func chooseStyle() {
    let citation = screen.citation(context)
    guard !citation.isEmpty else {
      message = "There is nothing to cite here"
      return
    }
    overlay = .styles(StyleList(citation, style: citationStyle))
  }

  mutating func saveCitation() {
    guard case .styles(let list) = overlay else { return }
    overlay = nil
    orders.append(.save(list.text))
  }
}
