import ContentModel
import ContentParser

/// Every key of every kind of file, from the one table that files are read by.
enum KeysOfFilesSection {
  static var section: ManualSection {
    ManualSection(
      "Keys",
      [
        .paragraph(
          "A key that is not needed may be left out. A key that a kind of file doesn't know is an "
            + "error, and so is one that is needed and missing or empty.")
      ],
      parts: ContentForm.allCases.filter { !$0.keys.isEmpty }.flatMap(parts))
  }

  private static func parts(of form: ContentForm) -> [ManualSection] {
    [part("`\(form.place)`", form.keys)] + form.keys.compactMap(members)
  }

  /// The keys that the members of a list have.
  private static func members(of key: ContentKey) -> ManualSection? {
    guard case .members(let member) = key.value else { return nil }
    return ManualSection(
      "\(member.owner.capitalizedFirst), under `\(key.name)`",
      [terms(member.keys), .code(key.exampleLines, language: "yaml")])
  }

  private static func part(_ title: String, _ keys: [ContentKey]) -> ManualSection {
    ManualSection(title, [terms(keys)])
  }

  private static func terms(_ keys: [ContentKey]) -> ManualBlock {
    .terms(
      "key", "holds",
      keys.map { key in
        let value = key.value.phrase.capitalizedFirst
        let need = key.isNeeded ? "" : " May be left out."
        let end = key.example.hasSuffix(".") ? "" : "."
        let example = key.example.isEmpty ? "" : " As in `\(key.example)`\(end)"
        return ManualTerm("`\(key.name)`", "\(key.meaning) \(value).\(need)\(example)")
      })
  }
}
