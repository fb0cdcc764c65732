import ContentModel

/// One work as a bibliography of another program has it, as far as a source page can say it.
public struct BibliographicRecord: Hashable, Sendable {
  /// Where it begins in the file, from 1.
  public var line: Int
  /// The name by which the bibliography refers to it.
  public var key = ""
  public var title = ""
  public var subtitle: String?
  public var names: [WrittenName] = []
  /// The newspaper, site, court or book in which it stands.
  public var container = ""
  public var publisher = ""
  public var volume: String?
  public var number: String?
  /// With an en dash between the first and the last.
  public var pages: String?
  public var date: PartialDate?
  /// A date that is none of ours, as it is written.
  public var unreadDate: String?
  /// What kind of source the type of the work makes of it, by the word that content uses; `nil` where the
  /// type does not tell.
  public var kind: String?
  /// The type as it is written.
  public var type = ""
  public var url: String?
  public var doi: String?
  public var accessed: PartialDate?
  public var archived: String?
  /// What this program itself wrote, for what the format has no field for: keys of front matter.
  public var own: [String: String] = [:]
  /// What no key of a source takes, as `volume 12`.
  public var rest: [String] = []

  public init(line: Int) { self.line = line }
}
