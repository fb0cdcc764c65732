import Controls
import TextLayout

/// How long the lines of a page have been looked at.
extension Reader {
  /// How long a line is to be in view until it counts as read, in milliseconds.
  public static let timeOfALine = 1_000

  /// Takes in that the lines in view were so for a time more.
  /// - Returns: The parts that are read by this: all their lines were in view long enough.
  public mutating func look(for milliseconds: Int, _ context: Context) -> Set<UInt32> {
    guard milliseconds > 0 else { return [] }
    let parts = words.parts
    var read: Set<UInt32> = []
    for line in visibleLines(context).clamped(to: page.lines.indices) {
      let before = attention[line] ?? 0
      guard before < Self.timeOfALine, !parts.partsOfLine[line].isEmpty else { continue }
      attention[line] = min(Self.timeOfALine, before + min(milliseconds, Self.timeOfALine))
      guard attention[line] == Self.timeOfALine else { continue }
      for part in parts.partsOfLine[line] {
        linesRead[part, default: 0] += 1
        if linesRead[part] == parts.parts[part].lineCount { read.insert(parts.parts[part].number) }
      }
    }
    return read
  }

  /// How long until something more in view counts as read, if it stays, in milliseconds; `nil` if all
  /// of it does.
  /// - Parameter known: What was read before.
  public func timeToRead(_ known: Set<UInt32>, _ context: Context) -> Int? {
    let parts = words.parts
    return visibleLines(context).clamped(to: page.lines.indices).compactMap { line -> Int? in
      let isOpen = parts.partsOfLine[line].contains { !known.contains(parts.parts[$0].number) }
      let left = Self.timeOfALine - (attention[line] ?? 0)
      return isOpen && left > 0 ? left : nil
    }.max()
  }

  /// How much of the page is read when these parts are, from 0 to 1.
  public func share(of read: Set<UInt32>) -> Double { words.parts.share(of: read) }

  /// How many minutes the text takes from the top of the screen on.
  func minutesLeft(of minutes: Int) -> Int {
    Int((Double(minutes) * words.parts.share(from: topLine)).rounded(.up))
  }
}
