import ContentModel
import Controls
import Display
import Reading
import Screens

/// The card of the first start.
extension State {
  /// Lays the welcome over the screen, unless the journal says that it was shown before. Any key closes
  /// it, and does what it does.
  public mutating func welcome() {
    if journal.welcomed == nil, overlay == nil { overlay = .welcome(Welcome()) }
  }

  var isWelcoming: Bool { if case .welcome = overlay { true } else { false } }

  /// Closes the welcome before a key that it has no use for.
  mutating func leaveWelcome(for key: Key) {
    if isWelcoming, keymap.action(for: key, in: .welcome) == nil { overlay = nil }
  }

  /// Keeps that the welcome was shown.
  mutating func recordWelcome() {
    if journal.welcomed == nil { record(.welcome(date: stamp.now())) }
  }

  /// Shows in brief what the companion is; from there its own page.
  mutating func showAbout() {
    if isWelcoming {
      open(Destination(entry: .about))
    } else {
      overlay = .welcome(Welcome())
    }
  }
}
