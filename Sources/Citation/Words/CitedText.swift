/// Words of a citation, with those that are set in italics.
public struct CitedText: Hashable, Sendable {
  /// Words that are set alike.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var isItalic: Bool

    public init(text: String, isItalic: Bool) {
      self.text = text
      self.isItalic = isItalic
    }
  }

  public private(set) var runs: [Run] = []

  init(_ text: String = "", isItalic: Bool = false) {
    if !text.isEmpty { runs = [Run(text: text, isItalic: isItalic)] }
  }

  static func italic(_ text: String) -> CitedText { CitedText(text, isItalic: true) }

  /// The words alone.
  public var plain: String { runs.map(\.text).joined() }

  var isEmpty: Bool { runs.isEmpty }

  static func + (one: CitedText, other: CitedText) -> CitedText {
    var joined = one
    for run in other.runs {
      if let last = joined.runs.indices.last, joined.runs[last].isItalic == run.isItalic {
        joined.runs[last].text += run.text
      } else {
        joined.runs.append(run)
      }
    }
    return joined
  }

  static func += (one: inout CitedText, other: CitedText) { one = one + other }

  /// With a full stop, unless it closes a sentence already; the stop itself is never italic.
  var closed: CitedText {
    guard let last = runs.last, !plain.endsSentence else { return self }
    if last.isItalic { return self + "." }
    var closed = self
    closed.runs[runs.count - 1].text = last.text.closed
    return closed
  }
}

extension CitedText: ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self.init(text) }

  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }

  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = CitedText()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { text += CitedText(literal) }

    public mutating func appendInterpolation(_ words: String) { text += CitedText(words) }

    public mutating func appendInterpolation(_ words: CitedText) { text += words }
  }
}

extension [CitedText] {
  func joined(separator: CitedText) -> CitedText {
    guard let first else { return CitedText() }
    return dropFirst().reduce(first) { $0 + separator + $1 }
  }

  /// Those that are not empty, with spaces between.
  var joinedBySpaces: CitedText { filter { !$0.isEmpty }.joined(separator: " ") }

  /// Those that are not empty, with commas between.
  var joinedByCommas: CitedText { filter { !$0.isEmpty }.joined(separator: ", ") }
}
