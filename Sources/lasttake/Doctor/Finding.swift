/// What was found of one thing that the program needs or uses, in words.
struct Finding: Hashable {
  enum State: String {
    case fine
    /// Worth knowing; the program copes.
    case note
    /// Something doesn't work, or would be lost.
    case problem
  }

  /// What it is about, in one word.
  let id: String
  let state: State
  /// How it stands, in whole sentences.
  let words: String
  /// What to do, where there is something.
  let remedy: String?
  /// The same for somebody else to read; `nil` where the words say nothing of the reader's own.
  let publicWords: String?
  /// What somebody else reads of what to do; `nil` where that says nothing of the reader's own.
  let publicRemedy: String?

  init(
    _ id: String, _ state: State, _ words: String, remedy: String? = nil,
    publicWords: String? = nil, publicRemedy: String? = nil
  ) {
    self.id = id
    self.state = state
    self.words = words
    self.remedy = remedy
    self.publicWords = publicWords
    self.publicRemedy = publicRemedy
  }

  /// What is told.
  /// - Parameter isPublic: Whether somebody else is to read it.
  func told(isPublic: Bool) -> (words: String, remedy: String?) {
    isPublic ? (publicWords ?? words, publicRemedy ?? remedy) : (words, remedy)
  }
}
