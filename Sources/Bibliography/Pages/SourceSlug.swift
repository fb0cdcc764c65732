import ContentModel

/// The name of a page as those of `sources` are named: who published it, when, and the first words of its
/// title, in lowercase with dashes: `valley-post-2021-10-22-the-dam`.
enum SourceSlug {
  /// A name that the bibliography gave is kept where it is one of this kind.
  static func of(_ record: BibliographicRecord, _ fields: SourceFields) -> String {
    let key = record.key
    if key.contains("-"), key.utf8.count <= 80, !key.hasPrefix("-"), !key.hasSuffix("-"),
      key.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      )
    {
      return key
    }
    let date = fields.date.map { $0.description.filter { $0.isNumber || $0 == "-" } }
    let words = [
      words(of: fields.publisher, most: 3), date ?? "", words(of: fields.title, most: 4),
    ]
    let slug = words.filter { !$0.isEmpty }.joined(separator: "-").cut(toBytes: longest)
    return slug.isEmpty ? "source" : slug
  }

  /// In bytes of UTF-8; no system takes more than 255 with ending and number.
  private static let longest = 120

  private static func words(of text: String, most: Int) -> String {
    let words = text.lowercased().replacing("’", with: "").replacing("'", with: "").withoutMarks
      .split { !($0.isLetter || $0.isNumber) }
    let kept = words.filter { !["the", "a", "an"].contains($0) }
    return (kept.isEmpty ? words : kept).prefix(most).joined(separator: "-")
  }
}

extension String {
  /// As many whole characters from its start as have so many bytes, and no dash behind them.
  fileprivate func cut(toBytes most: Int) -> String {
    guard utf8.count > most else { return self }
    var cut = ""
    for character in self {
      guard cut.utf8.count + character.utf8.count <= most else { break }
      cut.append(character)
    }
    while cut.hasSuffix("-") { cut.removeLast() }
    return cut
  }
}
