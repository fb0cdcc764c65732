/// Shows addresses of the web in the reader's own browser: by `BROWSER`, after its convention a list with
/// colons of commands, `%s` in them being the address; otherwise by `xdg-open`. It is started by its
/// argument vector, goes its own way, and is never waited for.
struct Browser {
  enum Outcome: Equatable {
    case opened(by: String)
    /// It can't be shown here, and so is to be copied; this says why.
    case refused(String)
  }

  var environment: (String) -> String? = { Environment[$0] }
  /// Starts a program; whether there is one.
  var start: ([String]) -> Bool = { ChildProcess.startAlone($0) }

  func open(_ address: String) -> Outcome {
    guard Self.isOfTheWeb(address) else { return .refused("This is no address of the web") }
    if ["SSH_CONNECTION", "SSH_TTY"].contains(where: { environment($0) != nil }) {
      return .refused("A browser over SSH would open on the other machine")
    }
    let address = Self.tidy(address)
    let named = commands(for: address)
    if let command = named.first(where: start) { return .opened(by: command[0]) }
    guard ["DISPLAY", "WAYLAND_DISPLAY"].contains(where: { environment($0) != nil }) else {
      return .refused(
        named.isEmpty
          ? "There is no display here for a browser" : "BROWSER names none that can be started")
    }
    return start(["xdg-open", address])
      ? .opened(by: "xdg-open") : .refused("There is neither a BROWSER nor xdg-open here")
  }

  /// The commands that `BROWSER` names, with the address in each.
  private func commands(for address: String) -> [[String]] {
    (environment("BROWSER") ?? "").split(separator: ":").compactMap { command in
      guard let words = commandWords(String(command)), !words.isEmpty else { return nil }
      guard words.contains(where: { $0.contains("%s") }) else { return words + [address] }
      return words.map { $0.replacing("%s", with: address) }
    }
  }

  /// Only these are opened: what else stands in a text could start anything.
  private static func isOfTheWeb(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return ["http://", "https://"].contains { start.hasPrefix($0) }
  }

  /// The address with what no address has (RFC 3986, 2) written as percent and hexadecimal digits: a
  /// script that a reader's `BROWSER` names may be careless with spaces and quotation marks.
  private static func tidy(_ address: String) -> String {
    address.utf8.map { byte in
      let isPlain = (0x21...0x7E).contains(byte) && !#""<>\^`{|}'"#.utf8.contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
