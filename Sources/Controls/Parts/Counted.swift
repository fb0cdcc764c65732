/// So many of a thing, in words: `1 chapter`, `3 chapters`.
public func counted(_ thing: String, _ count: Int) -> String {
  "\(count) \(thing)" + (count == 1 ? "" : "s")
}
