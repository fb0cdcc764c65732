import ContentModel
import Reading

/// A collection of annotations as JSON-LD has it; its property names are the keys.
struct AnnotationDocument: Encodable {
  struct Page: Encodable {
    let id = "#page"
    let type = "AnnotationPage"
    let startIndex = 0
    let items: [Item]
  }

  struct Item: Encodable {
    let id: String
    let type = "Annotation"
    let motivation: String
    let creator: People?
    let generator = Software()
    let created: String
    let modified: String?
    let body: [Body]
    let target: [Target]
  }

  /// One, or several in an array.
  struct People: Encodable {
    private let all: [Person]

    /// - Parameter hand: As notes keep it; nobody if it is empty.
    init?(_ hand: String) {
      all = hand.split(separator: ReaderNote.betweenHands).map { Person(String($0)) }
      if all.isEmpty { return nil }
    }

    func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      if all.count == 1 { try value.encode(all[0]) } else { try value.encode(all) }
    }
  }

  /// A name, or the address of whoever has one.
  struct Person: Encodable {
    let type = "Person"
    let id: String?
    let name: String?

    init(_ words: String) {
      let isIRI = words.contains("://") && words.isIRI
      id = isIRI ? words : nil
      name = isIRI ? nil : words
    }
  }

  struct Software: Encodable {
    let type = "Software"
    let name = "lasttake"
  }

  struct Body: Encodable {
    let type = "TextualBody"
    let format = "text/plain"
    let value: String
    let purpose: String
  }

  struct Target: Encodable {
    /// An address, with what is found there if that isn't text.
    struct Source: Encodable {
      let id: String
      var type: String?

      private enum Keys: CodingKey { case id, type }

      func encode(to encoder: any Encoder) throws {
        guard let type else {
          var value = encoder.singleValueContainer()
          return try value.encode(id)
        }
        var object = encoder.container(keyedBy: Keys.self)
        try object.encode(id, forKey: .id)
        try object.encode(type, forKey: .type)
      }
    }

    let type = "SpecificResource"
    let source: Source
    let selector: Selector?

    /// The film, at a time from its beginning: a name, since no companion knows where it is played.
    static func film(_ seconds: Int) -> Target {
      Target(source: Source(id: "film", type: "Video"), selector: Selector(filmTime: seconds))
    }
  }

  struct Selector: Encodable {
    let type: String
    var exact: String?
    var prefix: String?
    var suffix: String?
    /// Of a fragment: a time in seconds, after Media Fragments.
    var value: String?
    var conformsTo: String?

    init(_ words: TextQuote) {
      type = "TextQuoteSelector"
      exact = words.exact
      prefix = words.prefix.isEmpty ? nil : words.prefix
      suffix = words.suffix.isEmpty ? nil : words.suffix
    }

    init(filmTime seconds: Int) {
      type = "FragmentSelector"
      value = "t=\(seconds)"
      conformsTo = "http://www.w3.org/TR/media-frags/"
    }
  }

  let context = "http://www.w3.org/ns/anno.jsonld"
  let id = "#notes"
  let type = "AnnotationCollection"
  let label: String
  let total: Int
  let first: Page

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case id, type, label, total, first
  }
}
