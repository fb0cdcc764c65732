import ContentModel
import Controls
import Display
import Screens

/// What lies over the screens, and what changes their looks.
extension State {
  mutating func showNote(_ label: String) {
    guard let reader = screen.reader, let entry = library[reader.entry],
      let card = Card(label: label, of: entry)
    else {
      message = "This note is not defined"
      return
    }
    overlay = .card(card)
  }

  mutating func showOutline() {
    guard let outline = screen.reader.flatMap(Outline.init) else {
      message = "This page has no headings"
      return
    }
    overlay = .outline(outline)
  }

  /// Lists what a review found where the reader still waits for it; a list that is open already keeps its
  /// place.
  mutating func show(_ problems: [Diagnostic]) {
    guard case .problems(let open) = overlay else { return }
    guard !problems.isEmpty else {
      overlay = nil
      message = "The content keeps all its rules; what it says is for its sources to bear out"
      return
    }
    var list = Problems(problems)
    list.select(min(open.selected, problems.count - 1))
    overlay = .problems(list)
  }

  mutating func showBoard() {
    if case .board = screen {
      message = "This is the board"
    } else {
      let last = past.last { Board.isOne($0.place) }
      show(last.flatMap { screen(of: $0) } ?? .board(Board(library)))
    }
  }

  /// Shows the map at the cell of what the reader comes from.
  mutating func showMap() {
    switch screen {
    case .map: message = "This is the map"
    case .board(let board):
      let goal = board.selectedGoal(in: library)?.id
      let entry = board.focus == 0 ? goal : board.selectedEntry(in: library)
      show(.map(BearingMap(library, from: entry, goal: goal)))
    default: show(.map(BearingMap(library, from: screen.reader?.entry)))
    }
  }

  mutating func show(_ kind: Catalogue.Kind) {
    if case .catalogue(let catalogue) = screen, catalogue.kind == kind {
      message =
        kind == .latest
        ? "This is what is new" : library.companion.said("This is the list: \(kind.title)")
    } else {
      let entry: EntityID? =
        if case .board(let board) = screen {
          board.focus == 0 ? nil : board.selectedEntry(in: library)
        } else if case .catalogue(let list) = screen {
          list.selectedEntry
        } else {
          screen.reader?.entry
        }
      show(.catalogue(Catalogue(kind, context, from: entry)))
    }
  }

  /// Shows the cases, at that of the entry the reader comes from.
  mutating func showCases() {
    if case .cases = screen {
      message = library.companion.said("This is the list of cases")
      return
    }
    let entry: EntityID? =
      switch screen {
      case .board(let board): board.focus == 0 ? nil : board.selectedEntry(in: library)
      case .catalogue(let list): list.place(context).entity
      default: screen.reader?.entry
      }
    show(.cases(CaseList(context, from: entry)))
  }

  mutating func changeMeasure(by step: Int) {
    let next = min(max(40, measure + step), 100)
    guard next != measure else {
      message = step < 0 ? "Lines get no shorter" : "Lines get no longer"
      return
    }
    measure = next
    orders.append(.keep(.measure(next)))
    adaptScreen()
    message = "Lines of at most \(next) columns"
  }

  /// Dresses everything in a theme.
  public mutating func useTheme(_ theme: Theme) { self.theme = theme }

  mutating func changeTheme() {
    let names = Theme.names
    let index = names.firstIndex(of: theme.name) ?? 0
    let next = names[(index + 1) % names.count]
    theme = Theme(named: next) ?? theme
    orders.append(.keep(.theme(next)))
    message = "Theme: \(next)"
  }

  mutating func toggleMouse() {
    wantsMouse.toggle()
    orders.append(.keep(.mouse(wantsMouse)))
    message =
      wantsMouse
      ? "The mouse scrolls, selects and follows; \(keymap[.toggleMouse]) gives it back to the terminal"
      : "The mouse is the terminal's own; \(keymap[.toggleMouse]) takes it again"
  }
}
