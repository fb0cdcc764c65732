import ContentModel

/// The time that a player shows, in hours, minutes and seconds: `47:10`, `1:02:30`.
public enum FilmTime {
  /// Reads the time in front of a text.
  /// - Returns: The seconds, `nil` if no time stands there, and what follows it.
  public static func leading(_ text: String) -> (seconds: Int?, rest: String) {
    let word = text.prefix { $0 != " " }
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } && (1...2).contains(part.count)
        ? Int(part) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      numbers.dropFirst().allSatisfy({ $0 < 60 }), parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return (nil, text) }
    let seconds = numbers.reduce(0) { $0 * 60 + $1 }
    return (seconds, String(text.dropFirst(word.count).drop { $0 == " " }))
  }

  /// As the player shows it.
  public static func text(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let rest = two(seconds % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(rest)" : "\(minutes):\(rest)"
  }
}

extension ReaderNote {
  /// What it says, without its time. Others' words are kept as they wrote them, and may have it in front.
  public var words: String { isOwn ? body : Self.words(of: body, without: filmTime) }

  /// A text without the time, should it stand in front.
  public static func words(of text: String, without time: Int?) -> String {
    guard let front = time.map(FilmTime.text), text.utf8.starts(with: front.utf8) else {
      return text
    }
    let rest = text.utf8.dropFirst(front.utf8.count)
    if rest.isEmpty { return "" }
    return rest.first == UInt8(ascii: " ") ? String(Substring(rest.dropFirst())) : text
  }

  /// The note as it is written in a line or in an editor, its time in front.
  public var written: String {
    [filmTime.map(FilmTime.text), words].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The same, behind the name of somebody else who wrote it.
  public var signed: String { isOwn ? written : "\(creator): \(written)" }
}
