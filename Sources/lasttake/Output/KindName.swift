import ContentModel

/// A kind as a list has it: in JSON by its id, in text by its word.
struct KindName: Encodable {
  let id: String
  let word: String

  init(_ kind: Source.Kind) { (id, word) = (kind.id, kind.word) }

  init(_ kind: Callout.Kind) { (id, word) = (kind.id, kind.word) }

  /// Those that every companion has go by their ids, which are shorter than their words.
  init(_ kind: LegalCase.Kind) {
    id = kind.id
    word = LegalCase.Kind.standard.contains(kind) ? kind.id : kind.label
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}
