import ContentModel
import Reading

/// What an annotation is about: a resource, words of it, a time of it.
struct AnnotationTarget: Decodable {
  let source: String
  private(set) var words: TextQuote?
  /// In seconds.
  private(set) var time: Int?

  private enum Keys: CodingKey { case source, selector, id }

  init(source: String) {
    self.source = source
    time = source.split(separator: "#").dropFirst().first.flatMap { Self.time(of: String($0)) }
  }

  init(from decoder: any Decoder) throws {
    if let address = try? decoder.singleValueContainer().decode(String.self) {
      self.init(source: address)
      return
    }
    let object = try decoder.container(keyedBy: Keys.self)
    let source = try object.decodeIfPresent(AnnotationSource.self, forKey: .source)?.address
    self.init(source: try source ?? object.decodeIfPresent(String.self, forKey: .id) ?? "")
    let selectors =
      try object.decodeIfPresent(OneOrMany<AnnotationSelector>.self, forKey: .selector)?.values
      ?? []
    words = selectors.lazy.compactMap(\.words).first
    time = time ?? selectors.lazy.compactMap { $0.fragment.flatMap(Self.time) }.first
  }

  /// Of a media fragment, `t=2830`, `t=npt:2830.5,2840`, `t=47:10`.
  static func time(of fragment: String) -> Int? {
    guard let value = fragment.split(separator: "&").first(where: { $0.hasPrefix("t=") }) else {
      return nil
    }
    let start = value.dropFirst(2).prefix { $0 != "," }
    let text = start.hasPrefix("npt:") ? start.dropFirst(4) : start
    let whole = String(text.prefix { $0 != "." })
    let seconds = Int(whole) ?? FilmTime.leading(whole).seconds
    return seconds.flatMap { ReaderNote.filmTimes.contains($0) ? $0 : nil }
  }
}

/// How a part of a resource is found; of kinds that this program has no use for, nothing.
struct AnnotationSelector: Decodable {
  private(set) var words: TextQuote?
  private(set) var fragment: String?

  private enum Keys: CodingKey { case exact, prefix, suffix, value, items, refinedBy }

  init(from decoder: any Decoder) throws {
    guard let object = try? decoder.container(keyedBy: Keys.self) else { return }
    if let exact = try object.decodeIfPresent(String.self, forKey: .exact), !exact.isEmpty {
      words = TextQuote(
        exact: exact, prefix: try object.decodeIfPresent(String.self, forKey: .prefix) ?? "",
        suffix: try object.decodeIfPresent(String.self, forKey: .suffix) ?? "")
    }
    fragment = try? object.decode(String.self, forKey: .value)
    let others =
      try [Keys.items, .refinedBy].compactMap {
        try object.decodeIfPresent(OneOrMany<AnnotationSelector>.self, forKey: $0)?.values
      }.joined()
    words = words ?? others.lazy.compactMap(\.words).first
    fragment = fragment ?? others.lazy.compactMap(\.fragment).first
  }
}
