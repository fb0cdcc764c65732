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
    let text = citation.text(in: citationStyle)
    guard !text.isEmpty else {
      message =
        "Nothing cited here has an address; \(keymap[.chooseStyle]) has other styles"
      return
    }
    screen.reader?.selection = nil
    orders.append(.copy(text))
  }

  mutating func chooseStyle() {
    let citation = screen.view.citation(context)
    guard !citation.isEmpty else {
      message = "There is nothing to cite here"
      return
    }
    overlay = .styles(StyleList(citation, style: citationStyle))
  }

  /// Asks where a text is to be written: as proposed, or where the last of the name went.
  mutating func ask(for file: FileToWrite) {
    overlay = .filePrompt(FilePrompt(file, path: filesWritten[file.name] ?? file.name))
  }

  mutating func write(_ file: FileToWrite, to path: String) {
    overlay = nil
    filesWritten[file.name] = path
    orders.append(.save(file.text, to: path))
  }
}
