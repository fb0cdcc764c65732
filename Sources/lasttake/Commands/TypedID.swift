import ContentModel

/// Reads an id as it was typed; a trail needs no folder. What the search puts behind an id, to tell a
/// place on the page, is left out.
/// - Parameter library: What proposes another where this is none.
func entityID(_ text: String, in library: Library? = nil) throws -> EntityID {
  let name = text.prefix { $0 != "#" }
  if name == "about" { return .about }
  if let trail = library?.companion.trails.first(where: { $0.id.slug == name }) { return trail.id }
  guard let id = EntityID(String(name)) else {
    let near = library?.nearestID(to: text).map { "; did you mean \($0)?" }
    let chapter = library?.companion.strands.first?.chapters.first
    let form = chapter.map { "\($0.id)" } ?? "folder/name"
    throw Failure(
      "'\(text)' is no id" + (near ?? "; ids look like \(form) (lasttake list)"), code: .usage)
  }
  return id
}

/// Why an id names nothing, and which one was meant, or where its neighbours are listed.
func unknown(_ id: String, in library: Library) -> Failure {
  if let home = EntityID(id).flatMap(Listing(library).record)?.home {
    return Failure(
      "'\(id)' is no page of its own; take the one in which it stands, \(home)", code: .nothing)
  }
  let folder = String(id.prefix { $0 != "/" })
  let kind = Listing(library).kinds.contains(folder) ? " \(folder)" : ""
  let help =
    library.nearestID(to: id).map { "did you mean \($0)?" }
    ?? "lasttake list\(kind) names what there is"
  return Failure("there is no '\(id)' in this companion; \(help)", code: .nothing)
}

/// The word that differs from what was typed in two letters at most.
func close(_ typed: String, in words: [String]) -> String? {
  guard let near = nearest(to: typed, in: words) else { return nil }
  return editDistance(Array(typed.utf8), Array(near.utf8), limit: 2) == nil ? nil : near
}

extension Library {
  /// The id that was probably meant: that of the same name in another folder, one that begins so, or
  /// the one that differs least.
  func nearestID(to typed: String) -> String? {
    let ids = Listing(self).ids
    let name = typed.split(separator: "/").last.map(String.init) ?? typed
    if let same = ids.first(where: { $0.hasSuffix("/\(name)") }) { return same }
    if name.count >= 4, let longer = ids.first(where: { $0.hasPrefix(typed) }) { return longer }
    let isWhole = typed.contains("/")
    let names = isWhole ? ids : ids.map { String($0.drop { $0 != "/" }.dropFirst()) }
    guard let near = nearest(to: typed, in: names) else { return nil }
    return isWhole ? near : ids.first { $0.hasSuffix("/\(near)") }
  }
}
