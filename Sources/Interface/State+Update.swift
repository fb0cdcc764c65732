import TextLayout
import ContentModel
import Controls
import Display
import Screens

extension State {
  /// Takes in what happened.
  /// - Returns: What the program is to do, in order.
  public mutating func update(_ event: StateEvent) -> [Effect] {
    orders = []
    let last = take(event)
    if last.contains(.quit) {
      recordPlace()
      recordDraft()
    }
    defer { orders = [] }
    return orders + last
  }

  private mutating func take(_ event: StateEvent) -> [Effect] {
    switch event {
    case .input(let input):
      isPlaceOpen = true
      let isWelcoming = self.isWelcoming
      let effects = take(input)
      if isWelcoming, !self.isWelcoming { recordWelcome() }
      recordLongDraft()
      return effects
    case .contentLoaded(let library, let problems): receive(library, problems: problems)
    case .contentIndexed(let index, let library):
      if library.isSameEdition(as: self.library) { indexes.keep(index, edition: edition) }
    case .contentReading(let done, let all): reading = (done, all)
    case .contentReviewed(let problems): show(problems)
    case .contentLost(let reason): keepContent(problems: [.lost(reason)], saying: reason)
    case .contentBroken(let problems): keepContent(problems: problems, saying: nil)
    case .told(let reason): say(reason)
    case .pageEdited(let words):
      message = words
      orders.append(.loadContent)
    case .edited(let text, let id): finishNote(text, of: id)
    case .editorReturned(let id, let words): awaitNote(id, words)
    case .journalChanged(let contents): take(contents)
    case .journalWaits: isJournalBehind = true
    case .time(let time): take(time: time)
    case .idle: pause()
    }
    return []
  }

  /// Does what is done when no key waits. What is to be kept is written by one order, at the end.
  private mutating func pause() {
    if isPlaceOpen {
      recordPlace()
      recordDraft()
    } else {
      takeHeldContent()
    }
    if isJournalBehind { orders.append(.flushJournal) }
    isJournalBehind = false
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key, .mouse, .paste: isOpening = false
    case .resize, .resumed, .wake, .end: break
    }
    switch input {
    case .key(let key): return press(key)
    case .mouse(let mouse): return take(mouse)
    case .paste(let text):
      message = nil
      let context = self.context
      let response =
        overlay == nil
        ? screen.view.paste(text, context) : overlay?.view.paste(text, context)
      return answer(response ?? .refused("There is no line here to paste into"))
    case .resize(let size):
      self.size = size.clamped(to: .most)
      adaptScreen()
    case .resumed: break
    case .wake: return [.takeNews]
    case .end: return [.quit]
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    message = nil
    leaveWelcome(for: key)
    guard let action = keymap.action(for: key, in: keyPlace) else {
      message = refusal(of: key)
      return []
    }
    return perform(action)
  }

  private func refusal(of key: Key) -> String {
    let elsewhere = keymap.placesOf(key).map(\.title)
    guard !elsewhere.isEmpty else {
      let hasHelp = keymap.bindings(in: keyPlace).contains { $0.action == .showHelp }
      let hint =
        hasHelp
        ? "\(keymap[.showHelp, in: keyPlace]) lists the keys"
        : "\(keymap[.leave, in: keyPlace]) goes back"
      return "\(key.name) does nothing; \(hint)"
    }
    return "\(key.name) does nothing here; it works in: \(elsewhere.joined(separator: ", "))"
  }

  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .redraw:
      message = "Drawn anew"
      return [.redraw]
    case .showHelp:
      let guide = overlay?.view.guide ?? screen.view.guide
      overlay = .palette(
        Palette(
          for: keyPlace, in: keymap.said(in: library.companion),
          explaining: guide.said(in: library.companion, of: keyPlace)))
    case .showPalette:
      overlay = .palette(
        Palette(
          for: keyPlace, in: keymap.said(in: library.companion), names: paletteNames))
    case .showOutline: showOutline()
    case .showProblems:
      overlay = .problems(Problems())
      orders.append(.reviewContent)
    case .goBack: goBack()
    case .goForward: goForward()
    case .showBoard: showBoard()
    case .showSearch: search("")
    case .showQuotes: search("kind:quote ")
    case .showTimeline: show(.timeline)
    case .showPeople: show(.people)
    case .showSources: show(.sources)
    case .showNotes:
      show(.notes)
      // After what this step records, else the step would not be in what is read.
      orders.append(.reloadJournal)
    case .showQuestions: show(.questions)
    case .showAlone: show(.alone)
    case .showCases: showCases()
    case .showTrails: show(.trails)
    case .showMap: showMap()
    case .showLatest: show(.latest)
    case .showAbout: showAbout()
    case .narrowerMeasure: changeMeasure(by: -4)
    case .widerMeasure: changeMeasure(by: 4)
    case .nextTheme: changeTheme()
    case .toggleMouse: toggleMouse()
    case .crossCut: crossCut()
    case .split: toggleSplit()
    case .writeNote: startNote(inEditor: false)
    case .editNote: startNote(inEditor: true)
    case .bookmark: startBookmark()
    case .toggleRead: toggleRead()
    case .chooseStyle: chooseStyle()
    case .saveNotes: saveNotes()
    case .copy where overlay == nil: copyAtHand()
    case .restoreRemoved: restoreRemoved()
    default:
      rememberSearch(endedBy: action)
      return answer(handle(action))
    }
    return []
  }

  private mutating func handle(_ action: Action) -> Response {
    let context = self.context
    if overlay == nil { return screen.view.handle(action, context) }
    return overlay?.view.handle(action, context) ?? .done
  }

  mutating func answer(_ response: Response) -> [Effect] {
    switch response {
    case .done: break
    case .said(let words), .refused(let words): message = words
    case .unknown(let hint): message = "This does nothing here; \(hint)"
    case .open(let destination): open(destination)
    case .turn(let id): open(Destination(entry: id), turning: true)
    case .walk(let destination): open(destination, turning: true)
    case .search(let query): search(query)
    case .note(let label): showNote(label)
    case .scroll(let anchor): screen.reader?.scroll(to: anchor)
    case .run(let action):
      overlay = nil
      return perform(action)
    case .copy(let citation, let style): copy(citation, in: style)
    case .copyFormatted(let html):
      overlay = nil
      orders.append(.copyFormatted(html: html))
    case .visit(let address): orders.append(.visit(address))
    case .copyAlone(let address): orders.append(.copy(address))
    case .editPage(let file, let line): orders.append(.editPage(file: file, line: line))
    case .save(let file): ask(for: file)
    case .write(let file, let path): write(file, to: path)
    case .keep(let draft): finish(draft)
    case .wait(let draft, let kept): letWait(draft, kept: kept)
    case .drop(let draft): drop(draft)
    case .removeNote(let note): remove(note)
    case .removeBookmark(let bookmark): remove(bookmark)
    case .leave(let anchor): leave(scrollingTo: anchor)
    }
    return []
  }

  private mutating func leave(scrollingTo anchor: Anchor?) {
    guard overlay != nil else { return leaveScreen() }
    overlay = nil
    if let anchor { screen.reader?.scroll(to: anchor) }
  }

  /// Keeps what was looked for, once something was done with it.
  mutating func rememberSearch(endedBy action: Action) {
    guard action == .openSelected, overlay == nil else { return }
    var text = ""
    if case .search(let search) = screen { text = search.field.text }
    if let find = screen.reader?.find, find.isTyping { text = find.field.text }
    guard !text.isEmpty, journal.searches.last != text else { return }
    record(.addSearch(text))
  }
}
