import Citation
import Controls
import Screens

extension State {
  /// Takes what the reader has set, before anything is opened.
  /// - Parameter measure: The longest line of a page, in columns: 40 to 100.
  public mutating func configure(
    measure: Int, wantsMouse: Bool, citationStyle: CitationStyle, keymap: Keymap
  ) {
    self.measure = measure
    self.wantsMouse = wantsMouse
    self.citationStyle = citationStyle
    self.keymap = keymap
    adaptScreen()
  }
}
