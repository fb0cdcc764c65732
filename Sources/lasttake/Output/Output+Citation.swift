import Citation
import Display

extension Output {
  /// Prints what is cited: with italics where the terminal shows looks, and what other programs read in
  /// UTF-8.
  /// - Throws: `Failure` if it is nothing.
  static func print(_ text: CitedText, in style: CitationStyle) throws {
    guard !text.plain.isEmpty else {
      throw Failure(
        "nothing that is cited has an address; another --style has its reference", code: .nothing)
    }
    let lines = text.lines
    if style.isForMachines {
      try print(utf8: lines.map { safeText($0.plain) })
    } else {
      try print(lines.map { allowsColor ? $0.inTerminal { safeText($0) } : safeText($0.plain) })
    }
  }
}
