import Glibc

/// The clipboard of the display there is, for text in HTML, as word processors take it.
///
/// The tools offer a text in one type at a time: what is copied so can't be pasted as plain text.
/// Terminals take no types at all.
struct FormattedClipboard {
  var way = Clipboard.Way.automatic
  var environment: (String) -> String? = { Environment[$0] }

  /// Copies, and tells what came of it in one line.
  func copy(html: String) -> String {
    guard way == .automatic || way == .tool else {
      return "Italics need a tool of the display, which the configuration leaves out"
    }
    guard let tool = tools.first(where: { path(of: $0[0]) != nil }), let path = path(of: tool[0])
    else {
      return "Only wl-copy and xclip take italics, and neither is here for a display"
    }
    let page = "<meta charset=\"utf-8\">\n\(html)"
    let vector = [path] + tool.dropFirst()
    guard ChildProcess.run(vector, input: page, milliseconds: 1_000) == .ended(0) else {
      return "\(tool[0]) did not take the text"
    }
    return "Copied with \(tool[0]), with italics, for a word processor"
  }

  private var tools: [[String]] {
    var tools: [[String]] = []
    if environment("WAYLAND_DISPLAY") != nil { tools.append(["wl-copy", "--type", "text/html"]) }
    if environment("DISPLAY") != nil {
      tools.append(["xclip", "-selection", "clipboard", "-t", "text/html"])
    }
    return tools
  }

  private func path(of name: String) -> String? {
    executable(name, in: environment("PATH") ?? "")
  }
}
