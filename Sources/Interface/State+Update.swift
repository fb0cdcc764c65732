import ContentModel
import Display

extension State {
  /// Takes in what happened.
  /// - Returns: What the program is to do.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .input(.key(let key)): return press(key)
    case .input(.paste(let text)):
      if overlay == nil { screen.paste(text, context) }
    case .input(.resize(let size)):
      self.size = size
      screen.adapt(to: context)
    case .input(.resumed), .input(.mouse), .input(.wake): break
    case .contentLoaded(let library, let errors):
      self.library = library
      quoteIndex = nil
      if errors > 0 {
        message =
          "The content has \(errors) error\(errors == 1 ? "" : "s"); lasttake check lists them"
      }
    case .input(.end): return [.quit]
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    message = nil
    guard let action = Keymap.action(for: key, in: keyPlace) else {
      message = refusal(of: key)
      return []
    }
    return perform(action)
  }

  private func refusal(of key: Key) -> String {
    let elsewhere = Keymap.placesOf(key).map(\.title)
    guard !elsewhere.isEmpty else { return "\(key.name) does nothing; ? lists the keys" }
    return "\(key.name) does nothing here; it works in: \(elsewhere.joined(separator: ", "))"
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .quit: return [.quit]
    case .leave: leave()
    case .showHelp: overlay = .help(Help(for: keyPlace))
    case .goBack: goBack()
    case .goForward: goForward()
    case .showBoard: showBoard()
    case .showQuotes: searchQuotes("")
    case .showTimeline: show(.timeline)
    case .showPeople: show(.people)
    case .showSources: show(.sources)
    case .showQuestions: show(.questions)
    case .showAbout: open(Destination(entry: .about))
    case .narrowerMeasure: changeMeasure(by: -4)
    case .widerMeasure: changeMeasure(by: 4)
    case .crossCut: crossCut()
    default: answer(handle(action))
    }
    return []
  }

  private mutating func handle(_ action: Action) -> Response {
    let context = self.context
    switch overlay {
    case .help(var help):
      defer { overlay = .help(help) }
      return help.handle(action, context)
    case .card(var card):
      defer { overlay = .card(card) }
      return card.handle(action)
    case nil: return screen.handle(action, context)
    }
  }

  private mutating func answer(_ response: Response) {
    switch response {
    case .done: break
    case .said(let words), .refused(let words): message = words
    case .open(let destination): open(destination)
    case .turn(let id): open(Destination(entry: id), turning: true)
    case .searchQuotes(let query): searchQuotes(query)
    case .note(let label):
      guard case .reader(let reader) = screen, let entry = library[reader.entry],
        let card = Card(label: label, of: entry)
      else {
        message = "This note is not defined"
        return
      }
      overlay = .card(card)
    }
  }

  private mutating func leave() {
    if overlay != nil {
      overlay = nil
    } else if case .reader(var reader) = screen, let find = reader.find {
      if find.isTyping { _ = reader.handleTyping(.leave, context) } else { reader.find = nil }
      screen = .reader(reader)
    } else {
      leaveScreen()
    }
  }

  private mutating func showBoard() {
    let board = past.reversed().compactMap { screen in
      if case .board(let board) = screen { board } else { nil }
    }.first
    if case .board = screen {
      message = "This is the board"
    } else {
      show(.board(board ?? Board(library)))
    }
  }

  private mutating func show(_ kind: Catalogue.Kind) {
    if case .catalogue(let catalogue) = screen, catalogue.kind == kind {
      message = "This is the list of \(kind.title.lowercased())"
    } else {
      let entry: EntityID? =
        switch screen {
        case .board(let board): board.focus == 0 ? nil : board.selectedEntry(in: library)
        case .reader(let reader): reader.entry
        case .quotes, .catalogue: nil
        }
      show(.catalogue(Catalogue(kind, of: library, from: entry)))
    }
  }

  private mutating func changeMeasure(by step: Int) {
    let next = min(max(40, measure + step), 100)
    guard next != measure else {
      message = step < 0 ? "Lines get no shorter" : "Lines get no longer"
      return
    }
    measure = next
    screen.adapt(to: context)
    message = "Lines of at most \(next) columns"
  }

  /// Crosses to the counterpart in the other strand, or back to where the reader crossed from.
  private mutating func crossCut() {
    guard case .reader(let reader) = screen, let chapter = library.chapter(reader.entry) else {
      message = "Only chapters have a counterpart in the other strand"
      return
    }
    if case .reader(let last) = past.last, last.entry == reader.crossedFrom {
      goBack()
    } else if let counterpart = library.counterparts(of: chapter).first {
      open(Destination(entry: counterpart.id))
      if case .reader(var crossed) = screen {
        crossed.crossedFrom = chapter.id
        screen = .reader(crossed)
      }
      message = "Shares \(sharedTitles(chapter, counterpart)); x goes back"
    } else {
      message = "No chapter of the other strand shares a goal with this one"
    }
  }

  private func sharedTitles(_ a: Chapter, _ b: Chapter) -> String {
    a.bearings.filter { b.bearing(on: $0.goal) != nil }
      .compactMap { library.goal($0.goal).map { "“\($0.title)”" } }
      .joined(separator: ", ")
  }
}
