/// Tags by which a language is named (BCP 47; RFC 5646, 2.1): `en`, `uk`, `pt-BR`, `zh-Hant-TW`.
///
/// Not taken are names of languages (`english`, of which none is registered with so many letters), and
/// the tags that are kept in the standard for old times alone.
enum LanguageTag {
  static func isWellFormed(_ tag: String) -> Bool {
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }[
      ...]
    guard parts.popFirst().map({ (2...3).contains($0.count) && $0.isLetters }) == true else {
      return false
    }
    take(3, from: &parts) { $0.count == 3 && $0.isLetters }
    take(1, from: &parts) { $0.count == 4 && $0.isLetters }
    take(1, from: &parts) { $0.count == 2 && $0.isLetters || $0.count == 3 && $0.isDigits }
    take(.max, from: &parts) { part in
      part.isPlain && ((5...8).contains(part.count) || part.count == 4 && part[0].isDigit)
    }
    // Extensions, and what somebody uses privately, each behind a sign of its own.
    while let sign = parts.first, sign.count == 1, sign.isPlain, !sign.isPrivate {
      parts.removeFirst()
      let count = take(.max, from: &parts) { $0.isPlain && (2...8).contains($0.count) }
      guard count > 0 else { return false }
    }
    if parts.first?.isPrivate == true {
      parts.removeFirst()
      let count = take(.max, from: &parts) { $0.isPlain && (1...8).contains($0.count) }
      guard count > 0 else { return false }
    }
    return parts.isEmpty
  }

  /// Takes parts from the front as long as they are of a kind, at most so many.
  @discardableResult private static func take(
    _ most: Int, from parts: inout ArraySlice<[UInt8]>, while isMeant: ([UInt8]) -> Bool
  ) -> Int {
    let taken = parts.prefix(most).prefix(while: isMeant)
    parts = parts.dropFirst(taken.count)
    return taken.count
  }
}

extension [UInt8] {
  fileprivate var isLetters: Bool { allSatisfy(\.isLetter) }
  fileprivate var isDigits: Bool { allSatisfy(\.isDigit) }
  fileprivate var isPlain: Bool { !isEmpty && allSatisfy { $0.isLetter || $0.isDigit } }
  fileprivate var isPrivate: Bool { self == [UInt8(ascii: "x")] || self == [UInt8(ascii: "X")] }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
