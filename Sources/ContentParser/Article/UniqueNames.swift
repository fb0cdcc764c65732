/// Names made unique in their order: the second `name` is `name-2` or, for headings, `name-1`.
struct UniqueNames {
  private var used: Set<String> = []
  private var next: [String: Int] = [:]
  private let second: Int

  /// `second` is the number that the second of a name gets.
  init(second: Int) { self.second = second }

  /// Whether something has the name already.
  func has(_ name: String) -> Bool { used.contains(name) }

  mutating func unique(_ name: String) -> String {
    if used.insert(name).inserted { return name }
    var number = next[name] ?? second
    while !used.insert("\(name)-\(number)").inserted { number += 1 }
    next[name] = number + 1
    return "\(name)-\(number)"
  }
}
