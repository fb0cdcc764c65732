/// The words by which a companion calls what the program has words for: its goals may be aims, the film
/// a book. They take the places of the program's own, in its sentences alone and never in the content.
public struct Wording: Hashable, Sendable {
  /// What the program says and a companion may say otherwise: words, which stand for themselves
  /// wherever a sentence has them, and the few phrases that only fit a film.
  public static let names = [
    "what the film was to do", "whom it is about", "where to watch", "place to watch",
    "places to watch", "film", "goal", "goals",
    "strand", "strands", "chapter", "chapters", "case", "cases", "person", "people", "source",
    "sources", "question", "questions", "trail", "trails", "timeline", "charged",
  ]

  /// The program's words apart, with the companion's for them, the longer ones first.
  private var pairs: [(words: [Substring], own: String)] = []
  private let own: [String: String]

  public init(_ own: [String: String] = [:]) {
    var own = own
    // Whoever says where has said what is there.
    if let place = own["where to watch"], place.hasPrefix("where "), own["place to watch"] == nil {
      own["place to watch"] = "place " + place.dropFirst("where ".count)
    }
    if let place = own["place to watch"], own["places to watch"] == nil {
      own["places to watch"] =
        place.hasPrefix("place ") ? "places" + place.dropFirst("place".count) : place + "s"
    }
    // Whoever names one thing has named many.
    for name in Self.names where name.hasSuffix("s") && own[name] == nil {
      if let one = own[String(name.dropLast())] { own[name] = one + "s" }
    }
    self.own = own
    pairs = Self.names.compactMap { name in own[name].map { (Self.parts(name[...]), $0) } }
  }

  public static func == (one: Wording, other: Wording) -> Bool { one.own == other.own }
  public func hash(into hasher: inout Hasher) { hasher.combine(own) }

  /// A sentence of the program's with the companion's words in it.
  public func said(_ sentence: String) -> String {
    guard !pairs.isEmpty else { return sentence }
    let parts = Self.parts(sentence[...])
    var said: [String] = []
    var next = 0
    while next < parts.count {
      guard let pair = pairs.first(where: { Self.stand($0.words, at: next, of: parts) }) else {
        said.append(String(parts[next]))
        next += 1
        continue
      }
      if said.count >= 2 { Self.fit(article: &said[said.count - 2], to: pair.own) }
      let isCapital = parts[next].first?.isUppercase == true
      said.append(isCapital ? pair.own.prefix(1).uppercased() + pair.own.dropFirst() : pair.own)
      next += pair.words.count
    }
    return said.joined()
  }

  /// Runs of letters, and what stands between them.
  private static func parts(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let first = rest.first {
      let part = rest.prefix { $0.isLetter == first.isLetter }
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    return parts
  }

  /// Whether the words stand there, the first perhaps with a capital.
  private static func stand(_ words: [Substring], at start: Int, of parts: [Substring]) -> Bool {
    guard start + words.count <= parts.count else { return false }
    return words.indices.allSatisfy { index in
      let part = parts[start + index]
      if part == words[index] { return true }
      return index == 0 && part.dropFirst() == words[0].dropFirst()
        && part.prefix(1).lowercased() == words[0].prefix(1)
    }
  }

  /// Makes an “a” before a word an “an”, or the other way round.
  private static func fit(article: inout String, to word: String) {
    guard ["a", "an", "A", "An"].contains(article), let first = word.first else { return }
    article = article.prefix(1) + ("aeiouAEIOU".contains(first) ? "n" : "")
  }
}
