import ContentModel
import Files

/// Where everything of a companion stands in its site: the files of entries, the anchors of quotes,
/// questions and events. They stay the same while the ids do.
public struct SiteAddresses: Sendable {
  /// Of each entry, from the top of the site: `life/kyiv.html`.
  private var files: [EntityID: String] = [:]
  private var handouts: [EntityID: String] = [:]
  private var anchors: [EntityID: Anchors] = [:]
  private var homes: [EntityID: EntityID] = [:]
  /// The page that holds many entries, and which: those with their text, and those that are only listed.
  private var gathered: (file: String, told: Set<EntityID>, names: [EntityID: String])?

  let medium: Medium

  public init(_ library: Library) { self.init(library, for: .site) }

  /// - Parameter own: What the template of entries gives names to on each page.
  init(_ library: Library, for medium: Medium, besides own: Set<String> = []) {
    self.medium = medium
    var order: [EntityID] = []
    let entries = library.entries
    for (entry, own) in zip(entries, concurrently(entries) { Anchors($0, besides: own) })
    where anchors[entry.id] == nil {
      anchors[entry.id] = own
      order.append(entry.id)
    }
    // Some disks hold two names that differ in capitals for one.
    var names = Names(besides: Self.pages, ending: medium.ending, ignoresCapitals: true)
    for (id, file) in zip(order, names.free(order.map(Self.name(of:)))) { files[id] = file }
    let trails = library.companion.trails.map(\.id)
    for (id, file) in zip(trails, names.free(trails.map(Self.handoutName(of:)))) {
      handouts[id] = file
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
    if files[id] != nil {
      return place(
        in: id, named: anchor.map { anchors(of: id).name(ofPlace: $0) ?? anchorName($0) })
    }
    guard let home = homes[id] else { return nil }
    return place(in: home, named: anchors(of: home).name(of: id))
  }

  /// A name on the page of an entry, or that.
  func place(in home: EntityID, named name: String?) -> String? {
    if let gathered, let own = gathered.names[home] {
      let name = gathered.told.contains(home) ? name : nil
      return "\(gathered.file)#\(own)\(name.map { "/\($0)" } ?? "")"
    }
    return files[home].map { file in file + (name.map { "#\($0)" } ?? "") }
  }

  /// The same addresses, but that these entries stand on one page, where `life/kyiv` and
  /// `life/kyiv/it-rained` are anchors.
  /// - Parameter listed: Those that are listed there without their text.
  func gathering(
    _ told: [EntityID], listing listed: [EntityID], on file: String
  ) -> SiteAddresses {
    var addresses = self
    let all = told + listed
    var names = Names()
    let free = names.free(all.map { SafeName(entry: $0, joinedBy: "/") })
    addresses.gathered = (file, Set(told), Dictionary(zip(all, free)) { first, _ in first })
    return addresses
  }

  /// The name of an entry on the page that holds many.
  func gatheredName(of id: EntityID) -> String { gathered?.names[id] ?? "" }

  /// The pages that every companion may have.
  private static let pages = [
    "index", "map", "search", "quotes", "timeline", "cases", "people", "sources", "questions",
    "latest", "trails", "whole",
  ].map { $0 + ".html" }

  private static func name(of id: EntityID) -> SafeName {
    id == .about ? SafeName("about", isOwn: true) : SafeName(entry: id, joinedBy: "/")
  }

  private static func handoutName(of trail: EntityID) -> SafeName {
    let name = SafeName(trail.slug)
    return SafeName("trails/\(name.text)-handout", isOwn: name.isOwn)
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
