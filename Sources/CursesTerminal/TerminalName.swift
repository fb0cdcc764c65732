import Glibc

/// What a terminal's name (`TERM`), and the variables that tell of it, say beyond its description.
struct TerminalName {
  let name: String
  let environment: (String) -> String?

  init(
    _ name: String,
    environment: @escaping (String) -> String? = { name in getenv(name).map { String(cString: $0) }
    }
  ) {
    self.name = name
    self.environment = environment
  }

  /// Terminals that understand what xterm does, by the first or second part of their names.
  private static let likeXterm: Set<String> = [
    "xterm", "kitty", "ghostty", "foot", "wezterm", "alacritty", "contour", "rio", "konsole",
    "gnome",
    "vte", "mintty", "iterm", "iterm2", "st", "stterm", "putty", "terminator", "terminology",
    "mlterm",
    "warp", "zellij",
  ]

  /// Those that put titles aside and fetch them back (xterm's `CSI 22 t`, `CSI 23 t`), whatever their
  /// descriptions say.
  private static let keepingTitles: Set<String> = [
    "kitty", "ghostty", "foot", "alacritty", "contour", "konsole", "gnome", "vte", "mintty", "tmux",
  ]

  /// Those that know synchronised updates (private mode 2026), by `TERM` and by `TERM_PROGRAM`.
  private static let synchronizing: Set<String> = [
    "kitty", "ghostty", "foot", "wezterm", "alacritty", "contour", "rio", "iterm2", "iterm.app",
  ]

  private var parts: [String] {
    name.lowercased().split { "-.+".contains($0) }.prefix(2).map(String.init)
  }

  private var isMultiplexer: Bool { ["screen", "tmux"].contains(parts.first) }

  /// Whether it is the Linux console, whose fonts have few signs.
  var isConsole: Bool { parts.first == "linux" }

  /// Whether a title that was put aside comes back.
  var keepsTitles: Bool {
    if parts.first == "screen" { return environment("TMUX")?.isEmpty == false }
    return !Self.keepingTitles.isDisjoint(with: parts)
  }

  /// Whether it is known to show what stands between two marks at once.
  var synchronizes: Bool {
    guard !isMultiplexer else { return false }
    let program = environment("TERM_PROGRAM")?.lowercased() ?? ""
    return !Self.synchronizing.isDisjoint(with: parts + [program])
  }

  /// The names of descriptions that would do in the place of one that is missing, nearest first.
  var standIns: [String] {
    guard name.utf8.count <= 100 else { return [] }
    var names: [String] = []
    var rest = name
    while let cut = rest.lastIndex(where: { "-.+".contains($0) }) {
      rest = String(rest[..<cut])
      names += ["\(rest)-256color", rest]
    }
    if isMultiplexer { names += ["screen-256color", "screen"] }
    let hasColors = ["256color", "direct", "truecolor"].contains { name.hasSuffix("-\($0)") }
    if hasColors || isMultiplexer || !Self.likeXterm.isDisjoint(with: parts) {
      names += ["xterm-256color", "xterm", "vt220", "vt100", "ansi"]
    }
    return names.filter { $0 != name }
  }
}
