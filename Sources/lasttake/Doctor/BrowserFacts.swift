/// What opens addresses of the web.
struct BrowserFacts {
  var environment: (String) -> String?
  /// Where a program is; `nil` if it isn't installed.
  var path: (String) -> String?

  var finding: Finding {
    if ["SSH_CONNECTION", "SSH_TTY"].contains(where: { environment($0) != nil }) {
      return Finding(
        "browser", .note, "Over SSH none is started; an address is copied instead.")
    }
    let named = (environment("BROWSER") ?? "").split(separator: ":").map(String.init)
    let programs = named.compactMap { commandWords($0)?.first }
    if let place = programs.lazy.compactMap(path).first {
      return Finding("browser", .fine, "\(place), by BROWSER.")
    }
    let hasDisplay = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment($0) != nil }
    let missing = named.isEmpty ? "" : "What BROWSER names is not here. "
    guard hasDisplay else {
      return Finding(
        "browser", named.isEmpty ? .note : .problem,
        "\(missing)There is no display; an address is copied instead.",
        remedy: named.isEmpty ? nil : "Set BROWSER to one that is installed, as in BROWSER=w3m.")
    }
    guard let place = path("xdg-open") else {
      return Finding(
        "browser", .problem, "\(missing)There is no xdg-open; an address is copied instead.",
        remedy: "Install xdg-utils, or set BROWSER to a browser.")
    }
    guard named.isEmpty else {
      return Finding(
        "browser", .problem, "\(missing)\(place) is used.",
        remedy: "Set BROWSER to one that is installed, or unset it.")
    }
    return Finding("browser", .fine, "\(place), since no BROWSER is set.")
  }
}
