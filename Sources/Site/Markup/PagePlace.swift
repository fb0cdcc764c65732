import ContentModel

/// Where markup is written: on which page, and what it has there to lead to.
struct PagePlace {
  let library: Library
  let addresses: SiteAddresses
  /// From the top of the site: `life/kyiv.html`.
  let file: String
  /// The entry whose words are written.
  let home: EntityID
  /// The numbers that the marks of its notes show.
  let noteNumbers: [String: Int]

  init(_ file: String, home: EntityID, in library: Library, _ addresses: SiteAddresses) {
    self.file = file
    self.home = home
    self.library = library
    self.addresses = addresses
    let notes = library[home]?.article.notes ?? []
    noteNumbers = Dictionary(notes.enumerated().map { ($1.label, $0 + 1) }) { first, _ in first }
  }

  /// What leads from the page to the top of the site.
  var root: String { file.contains("/") ? "../" : "" }

  /// Whether the words are written on their entry's own page, where they have their anchors.
  var isHome: Bool { addresses.file(of: home) == file }

  /// What leads to a place that is given from the top of the site.
  func reference(to place: String) -> String {
    if place.hasPrefix(file + "#") { return percentEncoded(place.dropFirst(file.count)) }
    return root + percentEncoded(place)
  }

  /// What leads to a name on the page of the words' entry.
  func reference(toOwn anchor: String) -> String {
    if isHome { return percentEncoded("#\(anchor)") }
    return addresses.place(of: home, anchor: anchor).map { reference(to: $0) } ?? "#"
  }

  /// The name of a note on its page.
  func noteName(_ label: String) -> String {
    let isPlain = label.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || Character(Unicode.Scalar($0)).isLetter
        || Character(Unicode.Scalar($0)).isNumber
    }
    return isPlain && label.utf8.allSatisfy { $0 < 0x80 }
      ? "note-\(label)" : "note.\(noteNumbers[label] ?? 0)"
  }
}
