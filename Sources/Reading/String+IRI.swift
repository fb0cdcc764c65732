extension String {
  /// Whether it begins with a scheme, other than that of a UUID, and holds nothing that an IRI can't
  /// (RFC 3987).
  public var isIRI: Bool {
    guard !lowercased().hasPrefix("urn:uuid:"), let colon = firstIndex(of: ":"),
      let first = utf8.first, (65...90).contains(first) || (97...122).contains(first)
    else { return false }
    let scheme = self[..<colon].unicodeScalars
    return scheme.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains($0))
    }
      && unicodeScalars.allSatisfy {
        $0.value > 0x20 && !(0x7F..<0xA0).contains($0.value)
          && !"<>\"{}|\\^`".unicodeScalars.contains($0)
          && !$0.properties.isWhitespace
      }
  }
}
