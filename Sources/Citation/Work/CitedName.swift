/// Somebody who made a work, split as a list of references needs it.
enum CitedName: Hashable {
  case person(family: String, given: String, suffix: String? = nil)
  /// A body, or a name that can't be split without guessing: kept as it is written.
  case literal(String)

  /// As prose writes it: `Martin Luther King Jr.`
  var inOrder: String {
    switch self {
    case .person(let family, let given, let suffix):
      ([given, family] + [suffix].compactMap { $0 }).joined(separator: " ")
    case .literal(let name): name
    }
  }

  /// What stands for the maker in the text: the family name, or all of a literal one.
  var short: String {
    switch self {
    case .person(let family, _, _): family
    case .literal(let name): name
    }
  }

  /// As a list in the order of the alphabet writes it: `King, Martin Luther, Jr.`
  var inverted: String {
    switch self {
    case .person(let family, let given, let suffix):
      ([family, given] + [suffix].compactMap { $0 }).joined(separator: ", ")
    case .literal(let name): name
    }
  }

  /// With initials for the given names: `King, M. L., Jr.`, `Sartre, J.-P.`
  var withInitials: String {
    guard case .person(let family, let given, let suffix) = self else { return inOrder }
    let initials = given.split(separator: " ").map { word in
      word.split(separator: "-").map { part in
        part.contains(".") ? String(part) : part.prefix(1) + "."
      }.joined(separator: "-")
    }
    return ([family, initials.joined(separator: " ")] + [suffix].compactMap { $0 })
      .joined(separator: ", ")
  }
}
