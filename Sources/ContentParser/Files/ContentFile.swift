import ContentModel

/// One Markdown file of the folder, before it is read.
struct ContentFile: Sendable {
  enum Kind: Sendable {
    case about, goal, chapter, person, source, legalCase, trail

    /// The keys that such a file has.
    var form: ContentForm {
      switch self {
      case .about: .about
      case .goal: .goal
      case .chapter: .chapter
      case .person: .person
      case .source: .source
      case .legalCase: .legalCase
      case .trail: .trail
      }
    }
  }

  /// Relative to the content folder.
  let path: String
  let kind: Kind
  let id: EntityID
}

/// A file's name taken apart: `02-los-angeles.md` is 2 and `los-angeles`.
struct FileName {
  /// `nil` if there is none, or one of more digits than anybody counts to.
  let number: Int?
  /// Without number and ending.
  let slug: String
  /// Without ending.
  let stem: String

  /// `nil` unless the name ends in `.md` with something before it.
  init?(_ name: String) {
    guard name.utf8.count > 3, name.hasSuffix(".md") else { return nil }
    let stem = name.dropLast(3)
    self.stem = String(stem)
    let digits = stem.utf8.prefix { (48...57).contains($0) }
    let rest = stem.utf8.dropFirst(digits.count)
    if digits.count <= 15, let number = Int(Substring(digits)), rest.first == UInt8(ascii: "-"),
      rest.count > 1
    {
      self.number = number
      slug = String(Substring(rest.dropFirst()))
    } else {
      number = nil
      slug = String(stem)
    }
  }
}
