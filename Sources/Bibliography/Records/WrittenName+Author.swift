import Citation

extension WrittenName {
  /// As prose writes it: `Martin Luther King Jr.`
  var inOrder: String {
    [given, family, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// As a list writes it: `King, Martin Luther, Jr.`
  var inverted: String {
    [family, given, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  fileprivate var parts: SplitName {
    SplitName(family: family, given: given, suffix: suffix)
  }
}

extension [WrittenName] {
  /// The line that the key `author` takes: names in their order where a list of references takes that
  /// apart as the bibliography has it, otherwise family names first.
  func authorLine(publisher: String) -> String {
    for line in [listed(map(\.inOrder)), map(\.inverted).joined(separator: " and ")]
    where SplitName.all(inAuthorLine: line, publisher: publisher) == map(\.parts) {
      return line
    }
    return listed(map(\.inOrder))
  }

  /// `A`, `A and B`, `A, B and C`.
  private func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.last ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
