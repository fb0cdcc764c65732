import ContentModel

@testable import TextLayout

extension Paragraph {
  static func reading(_ inlines: [Inline]) -> Paragraph {
    var reader = ParagraphReader(role: .body, block: 0, firstTarget: 0) { Int($0) }
    return reader.read(inlines).0
  }

  static func reading(_ text: String) -> Paragraph { reading([.plain(text)]) }

  /// What stands between places where a line may end.
  var parts: [String] {
    words.map { String(decoding: drawn[$0.bytes], as: UTF8.self) }
  }

  /// Its lines without looks.
  func textLines(columns: Int, ends: LineBreaking = breakEvenly) -> [String] {
    lines(columns: columns, ends: ends).map { $0.map(\.text).joined() }
  }
}

extension Inline {
  static func of(_ kind: Kind) -> Inline { Inline(kind, .none) }

  static func link(_ text: String) -> Inline { of(.link(.external("x"), [.plain(text)])) }
}
