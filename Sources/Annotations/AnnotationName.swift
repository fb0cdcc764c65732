/// How the ids of notes are IRIs, as annotations must have them, and back.
enum AnnotationName {
  private static let uuid = "urn:uuid:"

  /// A UUID becomes a URN, what is an IRI stays, anything else is a name within the file.
  static func iri(of id: String) -> String {
    if isUUID(id) { return uuid + id }
    return isIRI(id) ? id : "#" + id.percentEncoded
  }

  static func id(of iri: String) -> String {
    let lowercase = iri.lowercased()
    if lowercase.hasPrefix(uuid), isUUID(String(lowercase.dropFirst(uuid.count))) {
      return String(lowercase.dropFirst(uuid.count))
    }
    return iri.hasPrefix("#") ? String(iri.dropFirst()).percentDecoded : iri
  }

  /// In lower case, as the program makes them.
  private static func isUUID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.joined().utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  /// Whether it begins with a scheme and holds nothing that an IRI can't (RFC 3987).
  static func isIRI(_ text: String) -> Bool {
    guard !text.lowercased().hasPrefix(uuid), let colon = text.firstIndex(of: ":"),
      let first = text.utf8.first, (65...90).contains(first) || (97...122).contains(first)
    else { return false }
    let scheme = text[..<colon].unicodeScalars
    return scheme.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains($0))
    }
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !(0x7F..<0xA0).contains($0.value)
          && !"<>\"{}|\\^`".unicodeScalars.contains($0)
          && !$0.properties.isWhitespace
      }
  }
}
