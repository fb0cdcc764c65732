/// What the name of a party to a case is: a person's, several people's, or that of something else. Each part
/// of a person's name can name them; of “Rust Movie Productions”, no word alone does.
enum PartyName {
  /// What stands with a name and is no part of it.
  static let suffixes: Set = [
    "jr", "sr", "ii", "iii", "iv", "dr", "mr", "mrs", "ms", "prof", "sir", "esq", "phd",
  ]

  /// Words that only names of companies, offices and the like have.
  private static let organisations: Set = [
    "academy", "agency", "association", "authority", "board", "bureau", "city", "club", "college",
    "commission", "committee", "commonwealth", "companies", "company", "corporation", "council",
    "county",
    "crew", "department", "district", "entertainment", "film", "films", "foundation", "fund",
    "group",
    "guild", "holding", "holdings", "hospital", "insurance", "media", "ministry", "movie", "movies",
    "museum", "network", "news", "office", "partners", "pictures", "police", "producers",
    "production",
    "productions", "prop", "props", "ranch", "republic", "school", "service", "services", "society",
    "state", "studio", "studios", "supply", "trust", "union", "university",
  ]

  /// What anybody may be called.
  private static let common: Set = [
    "anonymous", "others", "people", "person", "persons", "unknown",
  ]

  /// The legal forms of companies, which their names are often used without.
  private static let forms: Set = [
    "ab", "ag", "bv", "co", "corp", "gmbh", "inc", "incorporated", "kg", "limited", "llc", "llp",
    "lp",
    "ltd", "oy", "plc", "pty", "sa", "srl",
  ]

  /// Words inside people's names that have no capital.
  private static let particles: Set = [
    "af", "al", "av", "ben", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos",
    "du",
    "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu",
  ]

  static func isOrganisation(_ name: String) -> Bool {
    let words = words(of: name.lowercased())
    return words.first == "the" || name.contains(where: \.isNumber)
      || words.contains(where: organisations.contains) || words.last.map(forms.contains) ?? false
  }

  /// The names in an enumeration, “Ross Addiego, Doran Curtin and others”.
  static func all(in name: String) -> [String] {
    name.replacing(" and ", with: ",").replacing("&", with: ",").replacing(";", with: ",")
      .split(separator: ",").map(String.init)
      .filter { !suffixes.contains($0.lowercased().filter(\.isLetter)) }
  }

  /// Whether all words of a name are written as those of people's names are.
  static func isWrittenAsPerson(_ name: String) -> Bool {
    words(of: name).allSatisfy {
      $0.first?.isLowercase != true || particles.contains($0)
    } && !words(of: name.lowercased()).contains(where: common.contains)
  }

  private static func words(of name: String) -> [String] {
    name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Without the legal form at the end.
  static func withoutForm(_ words: [String]) -> [String] {
    guard words.count > 1, let last = words.last, forms.contains(last) else { return words }
    return withoutForm(words.dropLast())
  }

  /// Whether it is of more than words that anybody may be called by, as “others”.
  static func tellsApart(_ words: [String]) -> Bool {
    words.contains { $0.count > 2 && !organisations.contains($0) && !common.contains($0) }
  }
}
