extension String {
  /// The private modes of xterm (`CSI ? n h`, `CSI ? n l`) that are on after this output, but for
  /// those that are on in a terminal at rest: wrapping (7), and the cursor (12, 25).
  public var modesOn: Set<String> {
    var modes: Set<String> = []
    for match in matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
      let names = match.1.split(separator: ";").map(String.init).filter {
        !["7", "12", "25"].contains($0)
      }
      if match.2 == "h" { modes.formUnion(names) } else { modes.subtract(names) }
    }
    return modes
  }
}
