/// The way that copied text would take, and whether it is certain to arrive.
struct ClipboardFacts {
  var way: Clipboard.Way
  var environment: (String) -> String?
  /// Which tools a display has, installed or not, best first.
  var tools: [String]
  /// Which of them are installed.
  var installed: [String]
  /// What tmux says of an option; `nil` if it can't be asked.
  var tmuxOption: (String) -> String?

  var finding: Finding {
    switch way {
    case .none:
      Finding(
        "clipboard", .note,
        "Switched off by the settings; Y shows the text, and writes it to a file.",
        remedy: "clipboard: automatic in config.yml switches it on.")
    case .tool: byTool ?? withoutTool
    case .automatic: byTool ?? byTerminal
    case .terminal: byTerminal
    }
  }

  private var byTool: Finding? {
    installed.first.map {
      Finding("clipboard", .fine, "\($0), which tells whether it took the text.")
    }
  }

  private var withoutTool: Finding {
    Finding(
      "clipboard", .problem,
      tools.isEmpty
        ? "The settings ask for a tool of the display, and there is no display."
        : "The settings ask for a tool of the display, and \(tools.joined(separator: ", ")) is not here.",
      remedy: tools.isEmpty
        ? "Write clipboard: automatic in config.yml."
        : "Install \(tools.joined(separator: " or ")).")
  }

  /// What could be better, where a display has no tool.
  private var remedy: String? {
    way == .automatic && !tools.isEmpty
      ? "With \(tools.joined(separator: " or ")) installed it would be certain." : nil
  }

  private var byTerminal: Finding {
    if isSet("TMUX") { return byTmux }
    if isSet("STY") {
      return Finding(
        "clipboard", .note, "Through GNU screen to the terminal (OSC 52), which may not take it.",
        remedy: remedy)
    }
    if environment("TERM")?.hasPrefix("linux") == true {
      return Finding(
        "clipboard", .note, "The console has none; Y shows the text, and writes it to a file.",
        remedy: remedy)
    }
    return Finding(
      "clipboard", .note,
      "The terminal's own (OSC 52), which doesn't tell whether it took the text.",
      remedy: remedy ?? "If nothing arrives, look for OSC 52 in the terminal's settings.")
  }

  private var byTmux: Finding {
    guard let option = tmuxOption("set-clipboard") else {
      return Finding(
        "clipboard", .problem, "TMUX is set, and tmux doesn't answer.",
        remedy: "Unset TMUX, or start the program in a new window of tmux.")
    }
    if option == "off" {
      return Finding(
        "clipboard", .problem,
        "tmux's buffer alone: set-clipboard is off, so that it isn't sent on to the terminal.",
        remedy: "Write set -s set-clipboard external in tmux.conf.")
    }
    return Finding(
      "clipboard", .fine,
      "tmux's buffer, for certain; tmux sends it on to the terminal, which may not take it.")
  }

  private func isSet(_ variable: String) -> Bool { environment(variable)?.isEmpty == false }
}
