import ContentModel

/// The names that keep their capitals where a title loses its others: of people, whole and each part of
/// them, of films, whole and up to a colon, those that the manifest lists, and the months and days. A work's publisher is a name in its title too.
///
/// Names are compared by their words, without marks around them and without a possessive ending.
struct ProperNames: Hashable {
  /// The names by their first words, the longest first.
  private var names: [String: [[String]]] = [:]

  init(_ names: [String] = []) {
    for name in names + Self.calendar { add(name) }
  }

  init(_ companion: Companion) {
    let people = companion.people.flatMap { [$0.name] + $0.alsoKnownAs }
    let films = companion.sources.filter { $0.kind?.form == .film }.map(\.title)
    self.init(
      people + people.flatMap { $0.split(separator: " ").map(String.init) }
        + films + films.map { $0.prefix(before: ":") } + companion.properNames)
  }

  /// How many words of the run at an index are a name; 0 if none begins there.
  func length(at index: Int, of words: [String]) -> Int {
    names[words[index]]?.first { words[index...].starts(with: $0) }?.count ?? 0
  }

  /// The names with one more.
  func adding(_ name: String) -> ProperNames {
    var names = self
    names.add(name)
    return names
  }

  /// The names without those that a film has from its own title.
  func without(_ title: String) -> ProperNames {
    let words = title.split(separator: " ").map { bareWord($0) }
    var names = self
    names.names = self.names.mapValues { $0.filter { $0.count < 2 || !words.starts(with: $0) } }
    return names
  }

  private mutating func add(_ name: String) {
    let words = name.split(separator: " ").map { bareWord($0) }
    guard let first = words.first, first.contains(where: \.isUppercase) else { return }
    names[first, default: []].append(words)
    names[first]?.sort { $0.count > $1.count }
  }

  private static let calendar = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
    "Saturday", "Sunday",
  ]
}

/// A word without marks around it and without a possessive ending: `‘Rust’`, `Rust’s` are `Rust`.
func bareWord(_ word: some StringProtocol) -> String {
  let isMark = { (character: Character) in !character.isLetter && !character.isNumber }
  var bare = Substring(word).drop(while: isMark)
  while let last = bare.last, isMark(last) { bare.removeLast() }
  for ending in ["’s", "'s"] where bare.hasSuffix(ending) { bare.removeLast(2) }
  return String(bare)
}
