import ContentModel

/// A work cited, and the place in it as the note names it.
struct CitedWork: Hashable {
  var work: Work
  /// The note's own words after the work's name: `paragraph 13`, `report, as a copy prints it`.
  var remark = ""

  /// The place, if the remark begins with one that styles can write.
  var place: Locator? { Locator(remark) }

  /// The remark without a date that the reference tells already.
  var remarkWithoutDate: String {
    guard let date = work.date?.prose, remark.hasPrefix(date) else { return remark }
    return remark.dropFirst(date.count).trimmed
  }
}

extension Article {
  /// The works that the notes with these labels name, each once and in order, with their places.
  func citedWorks(labels: [String], in library: Library) -> [CitedWork] {
    guard !labels.isEmpty else { return [] }
    let names = ProperNames(library.companion)
    return citedWorks(labels: labels) { library.source($0).map { Work($0, keeping: names) } }
  }

  /// - Parameter work: The work that a source is; `nil` if there is none.
  func citedWorks(labels: [String], work: (EntityID) -> Work?) -> [CitedWork] {
    var works: [CitedWork] = []
    for note in labels.compactMap({ label in notes.first { $0.label == label } }) {
      for (id, remark) in note.remarks where !works.contains(where: { $0.work.id == id }) {
        guard let work = work(id) else { continue }
        works.append(CitedWork(work: work, remark: remark))
      }
    }
    return works
  }
}

extension Note {
  /// Each source that the note links to, with the words that follow its link. What stands before
  /// a further link after a semicolon, as in “; for the request”, leads in to that link and is left out.
  fileprivate var remarks: [(source: EntityID, remark: String)] {
    var remarks: [(source: EntityID, remark: String)] = []
    for case .paragraph(let words) in blocks.map(\.kind) {
      for word in words {
        if case .link(.entry(let id, _), _) = word.kind, sources.contains(id) {
          if let last = remarks.indices.last, let end = remarks[last].remark.lastIndex(of: ";") {
            remarks[last].remark = String(remarks[last].remark[..<end])
          }
          remarks.append((id, ""))
        } else if let last = remarks.indices.last {
          remarks[last].remark += word.plainText
        }
      }
    }
    return remarks.map { ($0.source, $0.remark.trimmed) }
  }
}
