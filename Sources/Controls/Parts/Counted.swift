/// So many of a thing, in words: `1 chapter`, `3 chapters`.
public func counted(_ thing: String, _ count: Int) -> String {
  "\(count) \(thing)" + (count == 1 ? "" : "s")
}

/// A number in digits, in groups of three: `10,000`.
public func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return String(
    digits.enumerated().flatMap { index, digit in
      let isFirstOfGroup = index > 0 && (digits.count - index) % 3 == 0
      return isFirstOfGroup ? [",", digit] : [digit]
    })
}
