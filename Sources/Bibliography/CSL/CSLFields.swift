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
    let dates = (value["date-parts"]?.list ?? []).map { $0.list.prefix(3).compactMap(\.words) }
    let parts = dates.map { $0.joined(separator: "-") }.joined(separator: "/")
    guard parts.isEmpty else {
      let (date, isWhole) = Self.date(of: dates[0])
      return (date, isWhole && dates.count == 1 ? nil : parts)
    }
    guard let written = (value["raw"] ?? value["literal"])?.words?.nonEmpty else {
      return (nil, nil)
    }
    let date = PartialDate(written: written)
    return (date, date == nil ? written : nil)
  }

  /// Year, month and day, as many of them as are numbers and make a date, and whether that is all.
  private static func date(of parts: [String]) -> (date: PartialDate?, isWhole: Bool) {
    let numbers = parts.prefix { Int($0) != nil }.compactMap { Int($0) }
    for count in stride(from: numbers.count, to: 0, by: -1) {
      let date = PartialDate(
        year: numbers[0], month: count > 1 ? numbers[1] : nil, day: count > 2 ? numbers[2] : nil)
      if let date { return (date, count == parts.count) }
    }
    return (nil, false)
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
