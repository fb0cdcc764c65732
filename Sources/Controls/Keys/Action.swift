/// What the reader means by a key.
public enum Action: Hashable, Sendable {
  case moveUp, moveDown, moveLeft, moveRight
  case pageUp, pageDown, halfPageUp, halfPageDown
  case moveToTop, moveToBottom, paragraphUp, paragraphDown
  case nextTarget, previousTarget, showLabels
  case openSelected, openGoal, leave
  case goBack, goForward, previousStop, nextStop
  case selectPassage, copy, copyAddress, copyFormatted, chooseStyle, saveCitation, saveNotes
  case writeNote, editNote, editPage, dropDraft, bookmark, toggleRead
  case filter, removeSelected, restoreRemoved
  case search, quotesOnly, findInPage, nextHit, previousHit, olderSearch, newerSearch
  case crossCut, split, narrow, zoomPane, narrowerMeasure, widerMeasure, nextTheme, toggleMouse
  case showBoard, showSearch, showQuotes, showTimeline, showPeople, showSources, showNotes
  case showQuestions, showMap, showLatest, showCases, showTrails, showAbout, showAlone
  case takeFirstWay, takeSecondWay, takeThirdWay
  case showOutline, showPalette, showProblems, showHelp, redraw, quit
  /// A character for the field being typed in.
  case type(Character)
  /// What else is done in the field.
  case edit(LineEdit)
  /// Puts the completion offered in place of the word being typed.
  case complete
}
