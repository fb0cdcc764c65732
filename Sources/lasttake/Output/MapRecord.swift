import ContentModel

/// A chapter as a row of the map, as JSON.
struct MapRecord: Encodable {
  /// How it bears on a goal.
  struct BearingRecord: Encodable {
    let goal: String
    let kind: String
    let because: String
  }

  let id: String
  let title: String
  /// The strand's folder.
  let strand: String
  /// Within the strand, from 1.
  let number: Int
  let words: Int
  /// In the order of the goals.
  let bearings: [BearingRecord]

  /// - Parameter row: From 0; `nil` if there is none.
  init?(row: Int, of pairing: Pairing) {
    guard let place = pairing.place(ofRow: row), let chapter = pairing.chapter(atRow: row) else {
      return nil
    }
    id = chapter.id.description
    title = chapter.title
    strand = pairing.strands[place.strand].id
    number = place.number + 1
    words = chapter.article.wordCount
    bearings = pairing.goals.compactMap { chapter.bearing(on: $0.id) }.map {
      BearingRecord(goal: $0.goal.description, kind: $0.kind.rawValue, because: $0.because)
    }
  }
}
