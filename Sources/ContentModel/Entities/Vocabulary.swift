/// What a companion calls things by: its kinds and grades, each with its words, and the words that
/// stand for those of the program.
public struct Vocabulary: Hashable, Sendable {
  public var sourceKinds: [Source.Kind]
  public var goalGrades: [Goal.Grade]
  public var caseKinds: [LegalCase.Kind]
  public var calloutKinds: [Callout.Kind]
  public var wording: Wording

  public init(
    sourceKinds: [Source.Kind] = Source.Kind.standard,
    goalGrades: [Goal.Grade] = Goal.Grade.standard,
    caseKinds: [LegalCase.Kind] = LegalCase.Kind.standard,
    calloutKinds: [Callout.Kind] = Callout.Kind.standard, wording: Wording = Wording()
  ) {
    self.sourceKinds = sourceKinds
    self.goalGrades = goalGrades
    self.caseKinds = caseKinds
    self.calloutKinds = calloutKinds
    self.wording = wording
  }

  /// That of a companion that says nothing of it.
  public static let standard = Vocabulary()

  /// The kind of callout with this id; `nil` if there is none.
  public func callout(_ id: String) -> Callout.Kind? { calloutKinds.first { $0.id == id } }
}

extension Vocabulary {
  /// The kind that warns of what is hard to read.
  public var care: Callout.Kind { calloutKinds.first { $0.nature == .care } ?? .care }

  /// How a status that the search tells by its id is called: a callout's kind by its word, what else
  /// there is in the companion's words.
  public func word(ofStatus id: String) -> String {
    callout(id)?.word ?? wording.said(id)
  }
}

extension Companion {
  /// A sentence of the program's own in this companion's words.
  public func said(_ words: String) -> String { vocabulary.wording.said(words) }
}
