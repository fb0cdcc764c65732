import ContentModel

/// Where everything of a companion stands in its site: the files of entries, the anchors of quotes,
/// questions and events. They stay the same while the ids do.
public struct SiteAddresses: Sendable {
  /// Of each entry, from the top of the site: `life/kyiv.html`.
  private var files: [EntityID: String] = [:]
  private var handouts: [EntityID: String] = [:]
  private var anchors: [EntityID: Anchors] = [:]
  private var homes: [EntityID: EntityID] = [:]

  let medium: Medium

  public init(_ library: Library) { self.init(library, for: .site) }

  init(_ library: Library, for medium: Medium) {
    self.medium = medium
    var taken: Set<String> = Set(SiteAddresses.pages)
    for entry in library.entries where files[entry.id] == nil {
      files[entry.id] = Self.file(of: entry.id, medium.ending, &taken)
      anchors[entry.id] = Anchors(entry)
    }
    for trail in library.companion.trails {
      let name = "trails/\(Self.safeName(trail.id.slug))-handout"
      handouts[trail.id] = Self.free(name, medium.ending, &taken)
    }
    for quote in library.quotes where homes[quote.id] == nil { homes[quote.id] = quote.home }
    for callout in library.callouts where homes[callout.id] == nil {
      homes[callout.id] = callout.home
    }
  }

  /// The file of an entry; `nil` if there is none.
  public func file(of id: EntityID) -> String? { files[id] }

  /// The file of a trail's hand-out.
  func handout(of trail: EntityID) -> String? { handouts[trail] }

  /// The names by which an entry's page is linked inside.
  func anchors(of id: EntityID) -> Anchors { anchors[id] ?? Anchors() }

  /// Where an entry, a quote or a question stands, from the top of the site: `life/kyiv.html#it-rained`;
  /// `nil` if there is nothing of this id.
  public func place(of id: EntityID, anchor: String? = nil) -> String? {
    if let file = files[id] { return file + (anchor.map { "#\(anchorName($0))" } ?? "") }
    guard let home = homes[id], let file = files[home] else { return nil }
    return file + (anchors(of: home).name(of: id).map { "#\($0)" } ?? "")
  }

  /// The pages that every companion may have.
  private static let pages = [
    "index", "map", "search", "quotes", "timeline", "cases", "people", "sources", "questions",
    "latest", "trails",
  ].map { $0 + ".html" }

  private static func file(
    of id: EntityID, _ ending: String, _ taken: inout Set<String>
  ) -> String {
    let name = id == .about ? "about" : "\(safeName(id.folder))/\(safeName(id.slug))"
    return free(name, ending, &taken)
  }

  private static func free(
    _ name: String, _ ending: String, _ taken: inout Set<String>
  ) -> String {
    var file = name + ending
    var number = 2
    // Some disks hold two names that differ in capitals for one.
    while !taken.insert(file.lowercased()).inserted {
      file = "\(name)-\(number)\(ending)"
      number += 1
    }
    return file
  }

  /// A name that can only stand for a file in its own folder.
  static func safeName(_ text: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      guard name.utf8.count < 150 else { break }
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      name.unicodeScalars.append(isPlain || "-_.".unicodeScalars.contains(scalar) ? scalar : "_")
    }
    return name.hasPrefix(".") || name.isEmpty ? "_" + name : name
  }
}
