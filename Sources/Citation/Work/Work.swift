import ContentModel

/// A work as lists of references know it: what every style says, in its own order.
struct Work: Hashable {
  enum Kind: Hashable {
    case article, journal, interview, page, court, law, film, book, archive
    /// A page of the companion itself.
    case companion
  }

  /// The entry it comes from.
  var id: EntityID
  var kind: Kind
  /// The authors; of a film the directors.
  var makers: [CitedName] = []
  var title: Title
  /// The newspaper, the site, the court, the publisher, the archive, the companion; empty if the only maker is meant.
  var container: String
  /// Of what stands in a journal or magazine.
  var volume: String?
  var number: String?
  var pages: String?
  var date: PartialDate?
  var url: String?
  /// The address of a copy that an archive keeps.
  var archived: String?
  var accessed: PartialDate?
  /// One word for how the work was had, where that matters: `Repost`.
  var medium: String?
  /// What front matter says otherwise than the fields of other programs, by its keys.
  var own: [String: String] = [:]

  /// The name by which `.bib` files and items refer to it.
  var key: String { kind == .companion ? "\(id.folder)-\(id.slug)" : id.slug }
}
