import ContentModel

/// Makes source pages of records, none for a work that is there already.
public struct SourcePages: Sendable {
  /// What became of a record.
  public enum Outcome: Hashable, Sendable {
    /// A page to write: its name, without folder and ending, and its text.
    case page(slug: String, text: String, requests: [String])
    /// The source that is the same work.
    case known(EntityID)
  }

  private var slugs: Set<String>
  private var addresses: [String: EntityID] = [:]
  /// By title and date; of two that both have an address, that decides.
  private var titles: [String: [(id: EntityID, hasAddress: Bool)]] = [:]
  private let kinds: [String]
  private let grades: [String]

  /// - Parameters:
  ///   - sources: Those that are there.
  ///   - kinds: The words that the companion knows for kinds of sources; `grades` those for grades.
  public init(sources: [Source], kinds: [String], grades: [String]) {
    slugs = Set(sources.map(\.id.slug))
    (self.kinds, self.grades) = (kinds, grades)
    for source in sources {
      remember(source.id, source.url, source.title, source.date)
      if let archived = source.archived { addresses[Self.folded(archived)] = source.id }
    }
  }

  public mutating func add(_ record: BibliographicRecord) -> Outcome {
    let fields = SourceFields(record, kinds: kinds, grades: grades)
    let others = [fields.url, record.doi.map(SourceFields.address(ofDOI:))].compactMap { $0 }
    if let known = known(fields, others) { return .known(known) }
    let slug = unusedSlug(SourceSlug.of(record, fields))
    slugs.insert(slug)
    let id = EntityID(folder: "sources", slug: slug)
    for address in others { addresses[Self.folded(address)] = id }
    remember(id, fields.url, fields.title, fields.date)
    return .page(
      slug: slug, text: fields.frontMatter + Self.leftOver(of: record, fields),
      requests: fields.requests)
  }

  /// Gives another name than this one to the record that is added next: a file has it already.
  public mutating func forget(_ slug: String) {
    let id = EntityID(folder: "sources", slug: slug)
    addresses = addresses.filter { $0.value != id }
    titles = titles.mapValues { $0.filter { $0.id != id } }
  }

  private func known(_ fields: SourceFields, _ others: [String]) -> EntityID? {
    for address in others {
      if let known = addresses[Self.folded(address)] { return known }
    }
    let alike = titles[Self.name(fields.title, fields.date)] ?? []
    return alike.first { fields.url == nil || !$0.hasAddress }?.id
  }

  private mutating func remember(
    _ id: EntityID, _ url: String?, _ title: String, _ date: PartialDate?
  ) {
    if let url { addresses[Self.folded(url)] = addresses[Self.folded(url)] ?? id }
    guard !title.isEmpty, date != nil else { return }
    titles[Self.name(title, date), default: []].append((id, url != nil))
  }

  private func unusedSlug(_ slug: String) -> String {
    guard slugs.contains(slug) else { return slug }
    var number = 2
    while slugs.contains("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }

  /// A remark for the author of what no key takes; no reader is shown it.
  private static func leftOver(of record: BibliographicRecord, _ fields: SourceFields) -> String {
    var rest = record.rest
    if let doi = record.doi, record.url != nil { rest.insert("DOI: \(doi)", at: 0) }
    if record.kind == nil, !record.type.isEmpty { rest.append("type: \(record.type)") }
    guard !rest.isEmpty else { return "" }
    let words = rest.map { $0.tidy.replacing("--", with: "–").replacing(">", with: "") }
    return "\n<!-- Not taken over: \(words.joined(separator: "; ")) -->\n"
  }

  /// Without what makes no difference to where an address leads.
  private static func folded(_ address: String) -> String {
    let host = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    let end = host.firstIndex { "/?#".contains($0) } ?? host.endIndex
    var text = host[..<end].lowercased()
    if text.hasPrefix("www.") { text.removeFirst(4) }
    // A digital object identifier is the same in capitals; a path elsewhere may not be.
    let isIdentifier = ["doi.org", "dx.doi.org"].contains(text)
    text += isIdentifier ? host[end...].lowercased() : String(host[end...])
    // Pages that a script puts together are told apart behind the number sign.
    if let fragment = text.firstIndex(of: "#"),
      !["!", "/"].contains(text[text.index(after: fragment)...].first)
    {
      text = String(text[..<fragment])
    }
    while text.hasSuffix("/") { text.removeLast() }
    return text
  }

  private static func name(_ title: String, _ date: PartialDate?) -> String {
    "\(title.letters)|\(date.map(String.init(describing:)) ?? "")"
  }
}
