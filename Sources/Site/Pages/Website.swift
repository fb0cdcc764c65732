import ContentModel
import Files

/// A companion as pages of the web that need nothing but each other.
public struct Website: Sendable {
  let library: Library
  let addresses: SiteAddresses
  let accusations: Accusations
  let copies: QuoteCopies
  /// The first page in another strand that shares goals with a chapter.
  let across: [EntityID: EntityID]
  /// How quotes in callouts stand.
  let standings: [EntityID: String]
  let tabs: [SiteTab]
  /// As much of the companion's name as can stand without it; `nil` for none.
  let toldName: String?
  /// What all pages say of the companion.
  let companionFields: [String: TemplateValue]
  /// The newest first.
  let changes: [Change]
  let templates: TemplateSet
  /// Where the site is to stand, without a slash at its end; `nil` if nobody said.
  let base: String?
  private let assets: [SiteFile]

  /// - Parameters:
  ///   - assets: What pages use, as files of the site.
  ///   - base: The address under which the site is to stand.
  public init(
    _ library: Library, templates: TemplateSet, assets: [SiteFile], base: String? = nil
  ) {
    self.library = library
    self.templates = templates
    self.assets = assets
    self.base = base
    addresses = SiteAddresses(library, for: .site, besides: templates.ids(on: "entry"))
    accusations = Accusations(library)
    copies = QuoteCopies(library)
    across = library.firstCounterparts
    standings = library.quoteStandings
    changes = library.changes
    tabs = SiteTab.all(of: library, hasChanges: !changes.isEmpty)
    toldName = library.companion.toldName(accusations)
    companionFields = PageFrame.fields(of: library.companion, hasChanges: !changes.isEmpty)
  }

  /// Every file of the site, in order of their paths.
  public func files() throws(TemplateProblem) -> [SiteFile] {
    var files = assets.map(CompanionStyle(library).completed)
    for made in concurrently(parts, made) {
      // An author's own asset stands for what is made under its name.
      files += try made.get().filter { file in !assets.contains { $0.path == file.path } }
    }
    if let feed = try feed() { files.append(feed) }
    if let sitemap = try sitemap(of: files) { files.append(sitemap) }
    return files.sorted { $0.path < $1.path }
  }

  /// What is made apart from the rest.
  private enum Part {
    case whole, scripts
    case list(SiteTab)
    case handout(Trail)
    case page(Entry)
  }

  /// Those that take longest first.
  private var parts: [Part] {
    [.whole, .scripts] + tabs.map(Part.list) + library.companion.trails.map(Part.handout)
      + library.entries.map(Part.page)
  }

  private func made(_ part: Part) -> Result<[SiteFile], TemplateProblem> {
    do throws(TemplateProblem) {
      switch part {
      case .whole: return .success([try whole()])
      case .scripts: return .success([pairs, letters, index])
      case .list(let tab): return .success(try list(tab).map { [$0] } ?? [])
      case .handout(let trail): return .success(try handout(of: trail).map { [$0] } ?? [])
      case .page(let entry): return .success([try page(of: entry)])
      }
    } catch {
      return .failure(error)
    }
  }

  /// The page of a tab; `nil` if it is the page of an entry.
  private func list(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile? {
    switch tab.file {
    case "index.html": try board()
    case "map.html": try map(tab)
    case "search.html": try search()
    case "quotes.html": try quotes(tab)
    case "timeline.html": try timeline(tab)
    case "cases.html": try cases(tab)
    case "people.html": try people(tab)
    case "sources.html": try sources(tab)
    case "questions.html": try questions(tab)
    case "latest.html": try latest(tab)
    case "trails.html": try trails(tab)
    default: nil
    }
  }

  /// A page with the name of its tab.
  func list(
    _ tab: SiteTab, by template: String, _ fields: [String: TemplateValue]
  ) throws(TemplateProblem) -> SiteFile {
    let frame = PageFrame(
      kind: template, title: tab.title, tab: tab.file, metadata: metadata(of: tab))
    return try page(
      tab.file, by: template, frame, fields.merging(["heading": shown(tab.title)]) { own, _ in own }
    )
  }

  /// The place where words of an entry stand on another page.
  func place(on file: String, of home: EntityID) -> PagePlace {
    PagePlace(file, home: home, in: library, addresses, copies: copies)
  }

  /// A link to the page of an entry, or to a place on it: its address and title.
  func link(to id: EntityID, at place: String? = nil, from file: String) -> TemplateValue {
    guard let target = place ?? addresses.file(of: id) else { return false }
    return [
      "href": .text(file.rootReference + percentEncoded(target)), "title": title(of: id),
    ]
  }

  /// The title of an entry where it leads somewhere: its id if nothing of it is seen.
  func title(of id: EntityID) -> TemplateValue {
    shown(library[id].flatMap { safeWords($0.title).isBlank ? nil : $0.title } ?? "\(id)")
  }

  /// Links to the pages of entries; each but the first `isNext`, and stands behind a comma.
  func links(to ids: [EntityID], from file: String) -> TemplateValue {
    var links: [TemplateValue] = []
    for id in ids {
      guard case .object(var fields) = link(to: id, from: file) else { continue }
      fields["isNext"] = .flag(!links.isEmpty)
      links.append(.object(fields))
    }
    return .list(links)
  }

  /// A page made by the template of its kind.
  func page(
    _ file: String, by template: String, _ frame: PageFrame, _ fields: [String: TemplateValue]
  ) throws(TemplateProblem) -> SiteFile {
    var all = frame.fields(of: file, on: self)
    all.merge(fields) { _, own in own }
    return SiteFile(file, try templates.render(template, all))
  }
}
