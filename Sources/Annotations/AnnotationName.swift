import Reading

/// How the ids of notes are IRIs, as annotations must have them, and back.
enum AnnotationName {
  private static let uuid = "urn:uuid:"

  /// A UUID becomes a URN, what is an IRI stays, anything else is a name within the file.
  static func iri(of id: String) -> String {
    if isUUID(id) { return uuid + id }
    return id.isIRI ? id : "#" + id.percentEncoded
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
}
