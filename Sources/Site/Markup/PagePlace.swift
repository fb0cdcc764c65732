import ContentModel

/// Where markup is written: on which page, and what it has there to lead to.
struct PagePlace {
  let library: Library
  let addresses: SiteAddresses
  /// From the top of the site: `life/kyiv.html`.
  let file: String
  /// The entry whose words are written.
  let home: EntityID
  /// Whether the words stand on a page of their own, where they have their anchors and notes.
  let isHome: Bool
  /// The numbers that the marks of notes show.
  let noteNumbers: [String: Int]

  /// The place of an entry's words on some page.
  init(_ file: String, home: EntityID, in library: Library, _ addresses: SiteAddresses) {
    self.init(
      file, home: home, isHome: addresses.file(of: home) == file,
      notes: library[home]?.article.notes ?? [], in: library, addresses)
  }

  /// - Parameter notes: Those that stand on the page to which the marks lead.
  init(
    _ file: String, home: EntityID, isHome: Bool, notes: [Note], in library: Library,
    _ addresses: SiteAddresses
  ) {
    self.file = file
    self.home = home
    self.isHome = isHome
    self.library = library
    self.addresses = addresses
    noteNumbers = Dictionary(notes.enumerated().map { ($1.label, $0 + 1) }) { first, _ in first }
  }

  /// What leads from the page to the top of the site.
  var root: String { file.rootReference }

  /// What leads to a place that is given from the top of the site.
  func reference(to place: String) -> String {
    if place.hasPrefix(file + "#") { return percentEncoded(place.dropFirst(file.utf8.count)) }
    return root + percentEncoded(place)
  }

  /// What leads to a name on the page of the words' entry.
  func reference(toOwn anchor: String) -> String {
    if isHome { return percentEncoded("#\(anchorName(anchor))") }
    return addresses.place(of: home, anchor: anchor).map { reference(to: $0) } ?? "#"
  }

  /// The name of a note on its page: with its label where that is plain, otherwise with its number.
  func noteName(_ label: String) -> String {
    let isPlain = label.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain ? "note-\(label)" : "note.\(noteNumbers[label] ?? 0)"
  }
}

extension String {
  /// What leads from a file of the site to its top.
  var rootReference: String {
    String(repeating: "../", count: utf8.count { $0 == UInt8(ascii: "/") })
  }
}
