import ContentModel

/// Reads an id as it was typed; a trail needs no folder. A heading behind it is left out, once it is known
/// to be there.
/// - Parameter library: What proposes another where this is none, and knows the headings.
func entityID(_ text: String, in library: Library? = nil) throws -> EntityID {
  let name = text.prefix { $0 != "#" }
  let trail = library?.companion.trails.first { $0.id.slug == name }?.id
  guard let id = trail ?? (name == "about" ? .about : EntityID(String(name))) else {
    let near = library?.nearestID(to: text).map { "; did you mean \($0)?" }
    let chapter = library?.companion.strands.first?.chapters.first
    let form = chapter.map { "\($0.id)" } ?? "folder/name"
    throw Failure(
      "'\(text)' is no id" + (near ?? "; ids look like \(form) (lasttake list)"), code: .usage)
  }
  if let library { _ = try heading(named: text, on: id, in: library) }
  return id
}

/// The heading from which a page is asked for, `life/kyiv#the-key`; `nil` where the whole is, or the
/// place is one that the search gives, `life/kyiv#12.2`.
/// - Throws: `Failure` if the page, or what is no page of its own, has no such heading.
func heading(named text: String, on id: EntityID, in library: Library) throws(Failure) -> String? {
  guard let mark = text.firstIndex(of: "#"),
    case let anchor = String(text[text.index(after: mark)...]),
    !anchor.allSatisfy({ $0.isNumber || $0 == "." })
  else { return nil }
  guard let article = library[id]?.article else {
    guard Listing(library).record(of: id) != nil else { return nil }
    throw Failure("\(id.typed) has no heading '\(anchor)'; leave it out", code: .nothing)
  }
  guard article.passage(anchor).isEmpty else { return anchor }
  var anchors: [String] = []
  article.blocks.walk {
    if case .heading(let head) = $0.kind { anchors.append(head.anchor) }
  }
  let help = anchors.isEmpty ? "; leave it out" : suggestion(for: anchor, in: anchors)
  throw Failure("\(id.typed) has no heading '\(anchor)'\(help)", code: .nothing)
}

/// Why an id names nothing, and which one was meant, or where its neighbours are listed.
func unknown(_ typed: String, in library: Library) -> Failure {
  let id = String(typed.prefix { $0 != "#" })
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
