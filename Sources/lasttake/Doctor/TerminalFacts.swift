import CursesTerminal
import Display

/// What is known of the terminal.
struct TerminalFacts {
  /// `TERM`; `nil` if it is unset or empty.
  var type: String?
  /// What the system knows of it; `nil` if neither it nor a likeness is known.
  var description: TerminalDescription?
  /// Whether input and output are a terminal.
  var isInteractive: Bool
  /// `nil` if no terminal tells it.
  var size: Size?

  /// Below it, rows are cut that a reader needs.
  static let smallest = Size(columns: 40, rows: 12)

  var finding: Finding {
    guard let type else {
      return Finding(
        "terminal", .problem, "TERM is not set, so text is printed in place of the full screen.",
        remedy: "Set it to what your terminal is, as in TERM=xterm-256color.")
    }
    if type == "dumb" {
      return Finding(
        "terminal", .note, "TERM is dumb, so text is printed in place of the full screen.",
        remedy: "lasttake --plain holds the whole program as a dialogue in words.")
    }
    guard let description else {
      return Finding(
        "terminal", .problem, "TERM=\(type) is unknown to this system, and like nothing it knows.",
        remedy: "Try TERM=xterm-256color; on Debian, the package ncurses-term knows many more.")
    }
    guard description.hasFullScreen else {
      return Finding(
        "terminal", .problem, "TERM=\(type) has no full screen.",
        remedy: "Try TERM=xterm-256color, or lasttake --plain.")
    }
    return known(type, as: description)
  }

  private func known(_ type: String, as description: TerminalDescription) -> Finding {
    let words = [name(type, description), sizeWords, interactionWords].compactMap { $0 }
    let told = words.joined(separator: " ")
    guard let size else {
      return Finding(
        "terminal", .note, told,
        remedy: isInteractive ? "COLUMNS and LINES say how large it is, as in COLUMNS=80." : nil)
    }
    if size.columns < Self.smallest.columns || size.rows < Self.smallest.rows {
      let least = "\(Self.smallest.columns) columns by \(Self.smallest.rows) rows"
      return Finding("terminal", .problem, told, remedy: "Make it larger: \(least) show all.")
    }
    guard description.name == type else {
      return Finding(
        "terminal", .note, told,
        remedy: "On Debian, the package ncurses-term may know it; the terminal may bring its own.")
    }
    return Finding("terminal", isInteractive ? .fine : .note, told)
  }

  private func name(_ type: String, _ description: TerminalDescription) -> String {
    description.name == type
      ? "TERM=\(type)." : "TERM=\(type) is unknown here and shown as \(description.name)."
  }

  private var sizeWords: String {
    size.map { "\($0.columns) columns by \($0.rows) rows." } ?? "It tells no size."
  }

  private var interactionWords: String? {
    isInteractive
      ? nil : "Input or output is no terminal, so text is printed in place of the screen."
  }

  /// The colours, which the reader may have switched off.
  func colors(isOff: Bool) -> Finding {
    if isOff {
      return Finding(
        "colours", .note, "None are shown, because NO_COLOR is set; bold and underline are.",
        remedy: "Unset NO_COLOR for colours.")
    }
    let count = description?.colors ?? 0
    guard count > 0 else {
      return Finding(
        "colours", .note, "The terminal's description has none; bold and underline are shown.",
        remedy: type.map { "If it has some, try TERM=\($0)-256color." })
    }
    return Finding("colours", .fine, "\(count) of them.")
  }
}
