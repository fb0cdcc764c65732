/// Splits the author line of a source into names.
///
/// A line is `Given Family`, several of them joined by commas and `and`, or `Family, Given` where the
/// parts would otherwise be in doubt. The last word is taken for the family name only where nothing
/// speaks against it. A name with a particle (`Simone de Beauvoir`), in one word, in another script
/// than Latin, or of a body (`Associated Press`) stays whole: better not inverted than inverted wrongly.
struct NameReader {
  /// The publisher of the same source: an author line that repeats it names a body.
  let publisher: String

  func names(in line: String) -> [CitedName] {
    if line.isEmpty { return [] }
    if line == publisher || Self.namesBody(line) { return [.literal(line)] }
    let people = Self.people(in: line)
    // One part that is no name, as in “Jane Doe, writing for the Post”, makes all of them doubtful.
    let areNames = people.allSatisfy { $0.contains(",") || $0.first?.isUppercase ?? false }
    return areNames ? people.map(name) : [.literal(line)]
  }

  /// The line's parts, one for each person: a suffix stays with its name, and a lone word before
  /// or after a comma makes `Family, Given` of it.
  private static func people(in line: String) -> [String] {
    var people: [String] = []
    for group in line.replacing(" & ", with: " and ").split(separator: " and ") {
      let parts = group.split(separator: ",").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
      let names = parts.filter { !suffixes.contains(String($0)) }
      if names.count == 2, names.contains(where: { !$0.contains(" ") }) {
        people.append(parts.joined(separator: ", "))
        continue
      }
      for part in parts {
        if suffixes.contains(String(part)), let last = people.popLast() {
          people.append("\(last) \(part)")
        } else {
          people.append(String(part))
        }
      }
    }
    return people
  }

  private func name(_ text: String) -> CitedName {
    let parts = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
    if parts.count > 1 {
      return .person(family: parts[0], given: parts[1], suffix: parts.count > 2 ? parts[2] : nil)
    }
    var words = text.split(separator: " ").map(String.init)
    let suffix = words.last.flatMap { Self.suffixes.contains($0) ? $0 : nil }
    if suffix != nil { words.removeLast() }
    guard (2...4).contains(words.count), words.allSatisfy(Self.isPartOfName),
      let family = words.last
    else { return .literal(text) }
    return .person(
      family: family, given: words.dropLast().joined(separator: " "), suffix: suffix)
  }

  /// Whether the word begins with a capital of the Latin script, and is neither a number nor, but
  /// for initials, in capitals throughout.
  private static func isPartOfName(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    let letters = word.filter(\.isLetter)
    return word.unicodeScalars.allSatisfy {
      $0.value < 0x250 || (0x2010...0x2019).contains($0.value)
    }
      && !word.contains { $0.isNumber }
      && (letters.count == 1 || word.contains(".") || letters.contains { $0.isLowercase })
  }

  /// Whether a word of the line is one that names of bodies have and names of people don't.
  private static func namesBody(_ line: String) -> Bool {
    line.split { !$0.isLetter }.contains { bodies.contains($0.lowercased()) }
  }

  private static let suffixes: Set<String> = ["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"]

  private static let bodies: Set<String> = [
    "academy", "agency", "association", "board", "bureau", "center", "centre", "commission",
    "committee", "company", "council", "court", "department", "desk", "editors", "federation",
    "for", "foundation", "government", "guild", "inc", "institute", "llc", "ltd", "magazine",
    "media", "ministry", "network", "news", "of", "office", "organisation", "organization",
    "pictures", "police", "press", "productions", "reporter", "reporters", "school", "service",
    "services", "society", "staff", "state", "studio", "studios", "the", "times", "union",
    "university", "writers",
  ]
}
