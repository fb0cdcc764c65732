import ContentModel

/// Names in one place, none of which stands for two things: of anchors on a page, or of pages in a site.
struct Names: Sendable {
  private var taken: Set<String>
  /// What each name ends in.
  private let ending: String
  /// Whether names that differ in capitals are one, as on some disks.
  private let ignoresCapitals: Bool

  /// - Parameter own: Those that are given already, as of what the page's template names.
  init(besides own: some Sequence<String> = [], ending: String = "", ignoresCapitals: Bool = false)
  {
    self.ending = ending
    self.ignoresCapitals = ignoresCapitals
    taken = Set(ignoresCapitals ? own.map { $0.lowercased() } : Array(own))
  }

  /// The name itself, or numbered where it is something else's.
  mutating func free(_ name: String) -> String {
    var free = name + ending
    var number = 2
    while !taken.insert(ignoresCapitals ? free.lowercased() : free).inserted {
      free = "\(name)-\(number)\(ending)"
      number += 1
    }
    return free
  }

  /// A name for each, in their order. Who is called so comes first, and not who is only called so because
  /// signs in the own name can't stand in any: what is new takes no name from what was there.
  mutating func free(_ names: [SafeName]) -> [String] {
    var free = [String](repeating: "", count: names.count)
    for isOwn in [true, false] {
      for (index, name) in names.enumerated() where name.isOwn == isOwn {
        free[index] = self.free(name.text)
      }
    }
    return free
  }
}

/// A name of letters, digits and a few signs, as files and anchors have.
struct SafeName {
  var text: String
  /// Whether nothing had to be changed for it.
  var isOwn: Bool

  init(_ text: String, isOwn: Bool) {
    self.text = text
    self.isOwn = isOwn
  }

  init(_ name: String) {
    text = SiteAddresses.safeName(name)
    isOwn = text == name
  }

  /// Of an entry among all: `life.kyiv`.
  init(entry id: EntityID, joinedBy separator: String = ".") {
    let (folder, slug) = (SafeName(id.folder), SafeName(id.slug))
    self.init("\(folder.text)\(separator)\(slug.text)", isOwn: folder.isOwn && slug.isOwn)
  }
}

extension EntityID {
  /// The id as one word of a list that spaces part: without what could part it anew.
  var token: String { percentEncoded("\(self)") }
}
