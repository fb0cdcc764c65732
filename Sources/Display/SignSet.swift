/// The signs that a screen is drawn with: bullets, marks, lines, arrows, quotation marks.
///
/// Another set puts others in their place, each with as many columns, so that nothing shifts.
public enum SignSet: String, CaseIterable, Sendable {
  /// As they are.
  case unicode
  /// What the fonts of the Linux console have.
  case console
  /// Signs of ASCII; letters stay as they are.
  case ascii
  /// For terminals that draw what Unicode calls ambiguous (UAX #11) two columns wide: ASCII, and
  /// what has two columns everywhere. Letters, too, lose their marks, and Cyrillic becomes Latin.
  case wide

  /// A safe text in these signs.
  public func shown(_ text: String) -> String {
    if self == .unicode || text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.reduce(into: "") { $0 += shown($1) }
  }

  private func shown(_ character: Character) -> String {
    let own = String(character)
    guard let first = character.unicodeScalars.first, !first.isASCII else { return own }
    switch self {
    case .unicode: return own
    case .wide: return displayWidth(character) == 2 ? own : asciiStandIn(own)
    case .console where Self.consoleSigns.contains(first): return own
    case .console, .ascii:
      guard !first.properties.isAlphabetic else { return own }
      let standIn = asciiStandIn(own)
      // What nothing in ASCII looks like is better itself.
      return standIn.contains("?") ? own : standIn
    }
  }

  /// What the kernel's own font and those of Debian's console-setup have in common.
  private static let consoleSigns = Set(
    "─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬█░▒←↑→↓•·«»°§¶±×÷¡¿£©®¹²³½¼¾".unicodeScalars)
}
