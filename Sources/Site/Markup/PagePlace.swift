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
  /// What names of anchors begin with; empty where the page is that of the words' entry alone.
  let prefix: String
  /// The names of what stands in the words on their page.
  let anchors: Anchors
  /// What goes along with quotes that are copied.
  let copies: QuoteCopies
  /// The numbers that the marks of notes show.
  let noteNumbers: [String: Int]
  /// How deep the title of the words stands: 1 where it is the page's own.
  var titleLevel = 1

  /// The place of an entry's words on some page.
  init(
    _ file: String, home: EntityID, in library: Library, _ addresses: SiteAddresses,
    copies: QuoteCopies = QuoteCopies()
  ) {
    let isHome = addresses.file(of: home) == file
    self.init(
      file, home: home, isHome: isHome, notes: library[home]?.article.notes ?? [], in: library,
      addresses, anchors: addresses.anchors(of: home), copies: copies)
  }

  /// The place of an entry's words on a page that holds many.
  init(
    gathered home: EntityID, on file: String, in library: Library, _ addresses: SiteAddresses
  ) {
    self.init(
      file, home: home, isHome: true, prefix: addresses.gatheredName(of: home) + "/",
      notes: library[home]?.article.notes ?? [], in: library, addresses,
      anchors: addresses.anchors(of: home))
  }

  /// - Parameter notes: Those that stand on the page to which the marks lead.
  init(
    _ file: String, home: EntityID, isHome: Bool, prefix: String = "", notes: [Note],
    in library: Library, _ addresses: SiteAddresses, anchors: Anchors,
    copies: QuoteCopies = QuoteCopies()
  ) {
    self.file = file
    self.home = home
    self.isHome = isHome
    self.prefix = prefix
    self.anchors = anchors
    self.copies = copies
    self.library = library
    self.addresses = addresses
    noteNumbers = Dictionary(notes.enumerated().map { ($1.label, $0 + 1) }) { first, _ in first }
  }

  /// What leads from the page to the top of the site.
  var root: String { file.rootReference }

  /// What leads to a place that is given from the top of the site.
  func reference(to place: String) -> String {
    let own = "\(file)#".utf8
    guard place.utf8.starts(with: own) else { return root + percentEncoded(place) }
    return percentEncoded("#" + (String(place.utf8.dropFirst(own.count)) ?? ""))
  }

  /// What leads to a heading or a place on the page of the words' entry, by the name that the text has.
  func reference(toOwn anchor: String) -> String {
    reference(toNamed: anchors.name(ofPlace: anchor) ?? anchorName(anchor))
  }

  /// What leads to a name on the page of the words' entry.
  func reference(toNamed name: String) -> String {
    if isHome { return percentEncoded("#\(prefix)\(name)") }
    return addresses.place(in: home, named: name).map { reference(to: $0) } ?? "#"
  }
}

extension String {
  /// What leads from a file of the site to its top.
  var rootReference: String {
    String(repeating: "../", count: utf8.count { $0 == UInt8(ascii: "/") })
  }
}
