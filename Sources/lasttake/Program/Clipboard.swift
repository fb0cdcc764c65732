import CursesTerminal
import Foundation

/// Where copied text goes: to a tool of this machine's display, otherwise to the terminal by OSC 52,
/// which it may take or not; it never tells.
struct Clipboard {
  enum Way: String, CaseIterable {
    /// A tool where a display exists, else the terminal.
    case automatic
    case tool, terminal, none
  }

  var way = Way.automatic
  var environment: (String) -> String? = { Environment[$0] }

  /// The longest text that terminals are known to take, in bytes of Base64.
  private static let limit = 74_994

  /// Copies, and tells what came of it in one line.
  func copy(_ text: String, write: ([UInt8]) -> Void) -> String {
    if way == .none {
      return "The clipboard is switched off by the configuration; the list of styles shows the text"
    }
    if way != .terminal, let tool = tools.first {
      switch ChildProcess.run(tool, input: text, milliseconds: 1_000) {
      case .ended(0): return "Copied with \(tool[0])"
      case .ended, .timedOut, .notFound, .unknown:
        guard way == .automatic else {
          return "\(tool[0]) did not take the text; the list of styles shows it"
        }
      }
    } else if way == .tool {
      return
        "No clipboard tool is here (wl-copy, xclip, xsel); the list of styles shows the text"
    }
    let sequence = TerminalClipboard(environment: environment).sequence(for: text)
    guard sequence.count <= Self.limit else {
      return
        "The text is too long for the terminal’s clipboard; the list of styles can write it"
    }
    write(sequence)
    return "Sent to the terminal’s clipboard, which doesn’t tell whether it took it"
  }

  /// What could put a text on the clipboard of the display there is, best first.
  private var tools: [[String]] {
    var tools: [[String]] = []
    if environment("WAYLAND_DISPLAY") != nil { tools.append(["wl-copy"]) }
    if environment("DISPLAY") != nil {
      tools += [["xclip", "-selection", "clipboard"], ["xsel", "-ib"]]
    }
    return tools.filter { isInstalled($0[0]) }
  }

  private func isInstalled(_ name: String) -> Bool {
    (environment("PATH") ?? "").split(separator: ":").contains {
      access("\($0)/\(name)", X_OK) == 0
    }
  }
}

/// OSC 52, “manipulate selection data” of xterm's control sequences, as the terminal around this
/// program wants it.
struct TerminalClipboard {
  var environment: (String) -> String?

  func sequence(for text: String) -> [UInt8] {
    let data = Data(text.utf8).base64EncodedString()
    let plain = "\u{1B}]52;c;\(data)\u{7}"
    if environment("TMUX") != nil {
      // tmux hands on what stands between, with every escape doubled.
      return Array("\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\".utf8)
    }
    guard environment("STY") != nil else { return Array(plain.utf8) }
    // screen hands on strings of at most 768 bytes.
    var rest = Array(plain.utf8)[...]
    var sequence: [UInt8] = []
    while !rest.isEmpty {
      sequence += Array("\u{1B}P".utf8) + rest.prefix(700) + Array("\u{1B}\\".utf8)
      rest = rest.dropFirst(700)
    }
    return sequence
  }
}
