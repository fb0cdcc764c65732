/// What the reader means by a key.
public enum Action: Hashable, Sendable {
  case moveUp, moveDown, moveLeft, moveRight
  case pageUp, pageDown, moveToTop, moveToBottom, paragraphUp, paragraphDown
  case nextTarget, previousTarget
  case openSelected, leave
  case goBack, goForward
  case searchQuotes, findInPage, nextHit, previousHit
  case crossCut, narrow, zoomPane, narrowerMeasure, widerMeasure
  case showBoard, showQuotes, showTimeline, showPeople, showSources, showQuestions, showAbout
  case showHelp, quit
  /// A character for the field being typed in.
  case type(Character)
  case eraseCharacter, eraseAll
  /// Puts the completion offered in place of the word being typed.
  case complete
}
