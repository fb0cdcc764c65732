/// The editor that `VISUAL` or `EDITOR` names, with the arguments that stand there.
struct EditorCommand {
  /// Why there is none, in one line without an end.
  struct Missing: Error {
    let reason: String
  }

  /// The program, and what it is given before the file.
  let words: [String]

  init(_ environment: (String) -> String?) throws(Missing) {
    let named = ["VISUAL", "EDITOR"].compactMap { name in environment(name).map { (name, $0) }
    }
    guard let (variable, command) = named.first else {
      throw Missing(reason: "Neither VISUAL nor EDITOR names an editor")
    }
    guard let words = commandWords(command) else {
      throw Missing(reason: "\(variable) opens a quotation mark that it does not close: \(command)")
    }
    guard !words.isEmpty else { throw Missing(reason: "\(variable) is blank and names no editor") }
    self.words = words
  }

  /// The whole command that opens a file; at a line, where the editor is known to take one.
  /// - Parameter line: From 1.
  func opening(_ file: String, atLine line: Int? = nil) -> [String] {
    guard let line else { return words + [file] }
    switch Self.lineWay(of: program) {
    case .plus: return words + ["+\(line)", file]
    case .colon: return words + ["\(file):\(line)"]
    case .option(let option): return words + [option, "\(line)", file]
    case .goTo: return words + ["--goto", "\(file):\(line)"]
    case nil: return words + [file]
    }
  }

  // MARK: Lines

  /// How an editor is told the line.
  private enum LineWay {
    /// `+12 file`, as POSIX has it for ex and vi.
    case plus
    /// `file:12`
    case colon
    /// `--line 12 file`
    case option(String)
    /// `--goto file:12`
    case goTo
  }

  /// The editor's own name: without its folder, and without the kind of its build, as in `vim.tiny` and
  /// `emacs-nox`. What `env` sets before it is passed over.
  private var program: String {
    let names = words.drop { $0 == "env" || $0.hasSuffix("/env") || $0.contains("=") }
    let name = (names.first ?? words[0]).split(separator: "/").last ?? ""
    return name.split(whereSeparator: { ".-".contains($0) }).first.map(String.init) ?? ""
  }

  private static func lineWay(of program: String) -> LineWay? {
    switch program {
    // Debian's policy (11.4) asks it of whatever is called `editor`.
    case "editor", "sensible", "vi", "vim", "nvim", "gvim", "view", "ex", "elvis", "nano", "rnano",
      "pico", "emacs", "emacsclient", "zile", "mg", "jove", "kak", "micro", "joe", "jmacs", "jpico",
      "jstar", "rjoe", "ne", "mcedit", "gedit", "geany":
      .plus
    case "hx", "helix", "zed", "zeditor", "subl": .colon
    case "code", "codium", "vscodium", "cursor", "windsurf": .goTo
    case "kate", "kwrite", "idea": .option("--line")
    case "jed": .option("-g")
    default: nil
    }
  }
}
