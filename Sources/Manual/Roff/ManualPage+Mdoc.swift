extension ManualPage {
  /// The page in mdoc(7), as `man` and `mandoc` read it.
  public var mdoc: [String] {
    var writer = MdocWriter()
    writer.macro("Dd", Self.american(day))
    writer.macro("Dt", name.uppercased(), "\(section)")
    writer.macro("Os")
    writer.macro("Sh", "NAME")
    writer.macro("Nm", name)
    writer.macro("Nd", RoffText.marked(purpose))
    if !synopsis.isEmpty { writer.synopsis(synopsis) }
    for section in sections { writer.section(section) }
    writer.macro("Sh", "SEE", "ALSO")
    writer.macro("Xr", companion.name, "\(companion.section)")
    if !help.isEmpty { writer.blocks([.terms("typed", "does", help)]) }
    return writer.lines
  }

  /// A day as `Dd` takes it: `November 29, 2026`.
  private static func american(_ day: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let numbers = day.split(separator: "-").compactMap { Int($0) }
    guard numbers.count == 3, months.indices.contains(numbers[1] - 1) else { return day }
    return "\(months[numbers[1] - 1]) \(numbers[2]), \(numbers[0])"
  }
}

extension MdocWriter {
  fileprivate mutating func synopsis(_ ways: [Synopsis]) {
    macro("Sh", "SYNOPSIS")
    for way in ways {
      macro("Nm")
      for part in way.parts { macro(part.mdoc) }
    }
  }
}

extension Synopsis.Part {
  /// The macro and its words.
  fileprivate var mdoc: String {
    switch self {
    case .command(let name): return "Cm \(name)"
    case .option(let name, let value):
      return "Op Fl " + RoffText.argument(name.asFlag)
        + (value.map { " Ar " + RoffText.argument($0) } ?? "")
    case .argument(let name, let isOptional, let isRepeating):
      return (isOptional ? "Op Ar " : "Ar ") + RoffText.argument(name)
        + (isRepeating ? " ..." : "")
    }
  }
}
