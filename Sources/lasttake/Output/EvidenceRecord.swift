import ContentModel

/// One answer to a disputed point as JSON.
struct EvidenceRecord: Encodable {
  let answer: String
  let who: String
  /// The ids of the sources, and their own grades in the same order.
  let sources: [String]
  let grades: [String]
  /// The source as the row calls it, with the place in it.
  let reference: String
  /// ISO 8601-2, if it is known.
  let date: String?
  /// The date as readers see it.
  let shown: String
  /// As it stands in text below the point.
  let line: String

  enum CodingKeys: CodingKey { case answer, who, sources, grades, reference, date, shown }

  init(_ evidence: Evidence) {
    answer = evidence.answer.plainText
    who = evidence.witness.plainText
    sources = evidence.sources.map(\.description)
    grades = evidence.sources.map { evidence.grades[$0]?.rawValue ?? "" }
    reference = evidence.reference.plainText
    date = evidence.date?.description
    shown = evidence.dateText
    line = "  \(evidence.line)"
  }
}
