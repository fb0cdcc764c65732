/// One answer to a disputed point, with who gives it, in what source, and when: a row of the table in
/// the callout.
public struct Evidence: Hashable, Sendable {
  public var answer: [Inline]
  /// Who says so.
  public var witness: [Inline]
  /// The link to the source, and perhaps the place in it.
  public var reference: [Inline]
  /// Those that the row links to, in order.
  public var sources: [EntityID]
  /// The sources' own, which the row does not write.
  public var grades: [EntityID: SourceGrade]
  /// `nil` if it is undated or can't be read.
  public var date: PartialDate?
  /// As readers see it: `about 2010`, `undated`.
  public var dateText: String
  public var range: SourceRange

  public init(
    answer: [Inline], witness: [Inline], reference: [Inline], sources: [EntityID],
    grades: [EntityID: SourceGrade] = [:], date: PartialDate?, dateText: String, range: SourceRange
  ) {
    self.answer = answer
    self.witness = witness
    self.reference = reference
    self.sources = sources
    self.grades = grades
    self.date = date
    self.dateText = dateText
    self.range = range
  }

  /// Who, in what, when: `Ada, Paper (repost), page 3, about 2010`; behind the link to a source stands its
  /// grade.
  public var attribution: [Inline] {
    var words = witness
    if !reference.isEmpty {
      words.append(Inline(.text(", "), range))
      for inline in reference {
        words.append(inline)
        if case .link(.entry(let id, _), _) = inline.kind, let grade = grades[id] {
          words.append(Inline(.text(" (\(grade.rawValue))"), range))
        }
      }
    }
    if !dateText.isEmpty { words.append(Inline(.text(", \(dateText)"), range)) }
    return words
  }

  /// The answer, and who, in what, when: `It was so (Ada, Paper (repost), 2010)`.
  public var line: String { "\(answer.plainText) (\(attribution.plainText))" }
}

extension Callout {
  /// What is brought for each answer to it, in order.
  public var evidence: [Evidence] {
    blocks.flatMap { block -> [Evidence] in
      if case .evidence(let evidence) = block.kind { evidence } else { [] }
    }
  }
}
