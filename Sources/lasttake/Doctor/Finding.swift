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

  init(
    _ id: String, _ state: State, _ words: String, remedy: String? = nil,
    publicWords: String? = nil
  ) {
    self.id = id
    self.state = state
    self.words = words
    self.remedy = remedy
    self.publicWords = publicWords
  }
}
