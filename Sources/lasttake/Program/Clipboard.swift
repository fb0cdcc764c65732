import Glibc

/// Where copied text goes: to a tool of this machine's display, otherwise to tmux or the terminal. What
/// is told of it is what is certain.
struct Clipboard {
  enum Way: String, CaseIterable {
    /// A tool where a display exists, else the terminal.
    case automatic
    case tool, terminal, none
  }

  var way = Way.automatic
  var environment: (String) -> String? = { Environment[$0] }
  /// Runs a program, gives it a text, and tells how it ended.
  var run: ([String], String) -> ChildProcess.Outcome = {
    ChildProcess.run($0, input: $1, milliseconds: 1_000)
  }
  /// What a program prints; `nil` if it can't be run, or fails.
  var ask: ([String]) -> String? = { ChildProcess.output(of: $0, milliseconds: 1_000) }

  /// Copies, and tells what came of it in one line.
  /// - Parameter write: Sends bytes to the terminal.
  func copy(_ text: String, write: ([UInt8]) -> Void) -> String {
    switch way {
    case .none:
      return "The clipboard is switched off by the configuration; the list of styles shows the text"
    case .tool: return copyByTool(text) ?? failure(of: tools.first?[0])
    case .automatic: return copyByTool(text) ?? copyByTerminal(text, write: write)
    case .terminal: return copyByTerminal(text, write: write)
    }
  }

  // MARK: Tools of a display

  /// - Returns: `nil` if no tool is known to have taken the text.
  private func copyByTool(_ text: String) -> String? {
    tools.first { run($0, text) == .ended(0) }.map { "Copied with \($0[0])" }
  }

  private func failure(of tool: String?) -> String {
    guard let tool else {
      return "No clipboard tool is here (wl-copy, xclip, xsel); the list of styles shows the text"
    }
    return "\(tool) is not known to have taken the text; the list of styles shows it"
  }

  /// What could put a text on the clipboard of the display there is, best first.
  private var tools: [[String]] {
    toolsOfDisplay.filter { executable($0[0], in: environment("PATH") ?? "") != nil }
  }

  /// The same, installed or not.
  var toolsOfDisplay: [[String]] {
    var tools: [[String]] = []
    if isSet("WAYLAND_DISPLAY") { tools.append(["wl-copy"]) }
    if isSet("DISPLAY") { tools += [["xclip", "-selection", "clipboard"], ["xsel", "-ib"]] }
    return tools
  }

  private func isSet(_ variable: String) -> Bool { environment(variable)?.isEmpty == false }

  // MARK: The terminal

  private func copyByTerminal(_ text: String, write: ([UInt8]) -> Void) -> String {
    let sequence = TerminalClipboard(text)
    if isSet("TMUX") { return copyInTmux(text, sequence, write: write) }
    guard !sequence.isTooLong else {
      return "The text is too long for the terminal’s clipboard; the list of styles can write it"
    }
    if isSet("STY") {
      write(sequence.throughScreen)
      return
        "Sent through screen to the terminal’s clipboard, which may not take it"
    }
    guard environment("TERM")?.hasPrefix("linux") != true else {
      return "The console has no clipboard; the list of styles can write the text to a file"
    }
    write(sequence.plain)
    return "Sent to the terminal’s clipboard, which doesn’t tell whether it took it"
  }

  /// By tmux's own buffer, and by tmux to the terminal it is on; the escape sequences of programs are
  /// not let through by tmux as it comes.
  private func copyInTmux(
    _ text: String, _ sequence: TerminalClipboard, write: ([UInt8]) -> Void
  ) -> String {
    if run(["tmux", "load-buffer", "-w", "-"], text) == .ended(0) {
      if sequence.isTooLong {
        return "Copied to tmux’s buffer; it may be too long for the terminal’s clipboard"
      }
      let around = ask(["tmux", "display-message", "-p", "#{client_termname}"]) ?? ""
      return ["tmux", "screen"].contains { around.hasPrefix($0) }
        ? "Copied to tmux’s buffer; what is around it may keep it from the terminal’s clipboard"
        : "Copied to tmux’s buffer, and sent on to the terminal’s clipboard"
    }
    guard !sequence.isTooLong else {
      return "The text is too long for the terminal’s clipboard; the list of styles can write it"
    }
    // Before tmux 3.3 there was no such option, and all was let through.
    let passes = ask(["tmux", "display-message", "-p", "#{allow-passthrough}"])
    if let passes, ["", "1", "on", "all"].contains(passes) {
      write(sequence.throughTmux)
      return "Sent through tmux to the terminal’s clipboard, which may not take it"
    }
    write(sequence.plain)
    return "Sent to tmux, which may keep it from the terminal’s clipboard"
  }
}
