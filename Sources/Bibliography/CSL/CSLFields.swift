import ContentModel

/// The fields of one item, each taken once; what nobody takes is left over.
struct CSLFields {
  private var fields: [String: JSONPart]
  /// Keys of front matter, as this program writes them into `custom`.
  let own: [String: String]

  init(_ item: [String: JSONPart]) {
    fields = item
    own = (item["custom"]?.object?["last-take"]?.object ?? [:]).compactMapValues(\.words)
    // These say again what others say, or are longer than a remark.
    for key in ["custom", "genre", "medium", "language", "abstract", "title-short"] {
      fields[key] = nil
    }
  }

  mutating func text(_ key: String) -> String { fields.removeValue(forKey: key)?.words ?? "" }

  /// Those of the first of these roles that anybody has.
  mutating func names(_ roles: [String]) -> [WrittenName] {
    for role in roles {
      let names = (fields[role]?.list ?? []).compactMap(\.name)
      if !names.isEmpty {
        fields[role] = nil
        return names
      }
    }
    return []
  }

  /// A date as far as it is known; a time between two by its beginning, and what of it is not read.
  mutating func date(_ key: String) -> (date: PartialDate?, unread: String?) {
    guard let value = fields.removeValue(forKey: key)?.object else { return (nil, nil) }
    let dates = (value["date-parts"]?.list ?? []).map { parts in
      parts.list.prefix(3).compactMap { $0.words.flatMap { Int($0) } }
    }
    if let first = dates.first, let year = first.first {
      let date =
        PartialDate(
          year: year, month: first.count > 1 ? first[1] : nil, day: first.count > 2 ? first[2] : nil
        )
        ?? PartialDate(year: year)
      let written = dates.map { $0.map(String.init).joined(separator: "-") }
      return (date, date == nil || dates.count > 1 ? written.joined(separator: "/") : nil)
    }
    guard let written = (value["raw"] ?? value["literal"])?.words?.nonEmpty else {
      return (nil, nil)
    }
    let date = PartialDate(written: written)
    return (date, date == nil ? written : nil)
  }

  /// What is left, in words; a long one says nothing that a remark could hold.
  var rest: [String] {
    fields.keys.sorted().compactMap { key in
      let words =
        fields[key]?.words
        ?? fields[key]?.list.compactMap { $0.name?.inOrder }.joined(separator: ", ")
      guard let words, !words.isEmpty, words.count <= 200 else { return nil }
      return "\(key): \(words)"
    }
  }
}

extension JSONPart {
  fileprivate var name: WrittenName? {
    guard let parts = object else { return nil }
    func part(_ key: String) -> String { parts[key]?.words ?? "" }
    if let literal = part("literal").nonEmpty { return WrittenName(family: literal) }
    let family = [part("dropping-particle"), part("non-dropping-particle"), part("family")]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if family.isEmpty { return part("given").nonEmpty.map { WrittenName(family: $0) } }
    return WrittenName(family: family, given: part("given"), suffix: part("suffix").nonEmpty)
  }
}
