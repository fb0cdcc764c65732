import ContentModel

/// The line at the top of a screen, in a way that survives setting the page anew.
public struct Anchor: Hashable, Sendable {
  /// The first text at or below the top.
  public var position: Position
  /// Whether the blank line above that text is the top line.
  public var isAtBlank: Bool

  public init(position: Position = Position(block: 0, offset: 0), isAtBlank: Bool = false) {
    self.position = position
    self.isAtBlank = isAtBlank
  }
}

extension Page {
  /// The line that an anchor names, on this page.
  public func line(at anchor: Anchor) -> Int {
    let line = line(at: anchor.position)
    return anchor.isAtBlank && line > 0 && lines[line - 1].isBlank ? line - 1 : line
  }

  /// What names a line of this page.
  public func anchor(ofLine line: Int) -> Anchor {
    guard lines.indices.contains(line) else { return Anchor() }
    let words = lines[line].spans.lazy.compactMap(\.position).first
    return Anchor(position: words ?? lines[line].position, isAtBlank: words == nil)
  }
}
