import ContentModel

/// The people of a companion by every form of their names.
struct Names: Sendable {
  /// One way to write somebody's name, in words.
  struct Form: Sendable {
    let person: EntityID
    let words: [String]
    let letters: [Unicode.Scalar]
  }

  let forms: [Form]
  /// Every word of every name.
  let words: Set<String>
  private let people: [EntityID: Person]
  /// The names of people's pages by their first words.
  private let titles: [String: [Form]]
  private let bearersOfSurname: [String: [EntityID]]

  init(_ people: [Person]) {
    self.people = Dictionary(
      people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    forms = people.flatMap { person in
      ([person.name] + person.alsoKnownAs).map { name in
        let words = Self.words(of: name)
        let letters = Array(words.joined(separator: " ").unicodeScalars)
        return Form(person: person.id, words: words, letters: letters)
      }
    }
    let titled = Set(people.map { Self.words(of: $0.name) })
    titles = Dictionary(grouping: forms.filter { titled.contains($0.words) }) {
      $0.words.first ?? ""
    }
    words = Set(forms.flatMap(\.words))
    bearersOfSurname = Dictionary(grouping: forms) { $0.words.last ?? "" }
      .mapValues { $0.map(\.person) }
  }

  subscript(id: EntityID) -> Person? { people[id] }

  /// Whether the words are a form of the person's name, or a part of one.
  func isName(_ words: [String], of person: EntityID) -> Bool {
    forms.contains { form in
      form.person == person && form.words.count >= words.count
        && (0...form.words.count - words.count).contains {
          form.words[$0..<$0 + words.count].elementsEqual(words)
        }
    }
  }

  /// Those who are named as their pages are called, each with the first word of the name.
  func named(in words: [Prose.Word]) -> [(Person, Prose.Word)] {
    words.indices.flatMap { start in
      (titles[words[start].text] ?? [])
        .filter { words[start...].prefix($0.words.count).map(\.text) == $0.words }
        .compactMap { form in people[form.person].map { ($0, words[start]) } }
    }
  }

  /// Those whose name, in one of its forms, ends in this word.
  func bearers(of surname: String) -> [EntityID] { bearersOfSurname[surname] ?? [] }

  static func words(of name: String) -> [String] {
    let range = SourceRange(startLine: 1, startColumn: 1, endLine: 1, endColumn: 1)
    return Prose([Inline(.text(name), range)]).words.map(\.text)
  }
}
