import ContentModel

/// One thing that a search can find, with what a list says of it.
public struct SearchItem: Hashable, Sendable {
  /// Where in its page it stands.
  public enum Spot: Hashable, Sendable {
    case top
    case heading(anchor: String)
    /// A quote or callout.
    case landmark(EntityID)
    case event(SourceLocation)
    case words(TextQuote)
  }

  public var kind: SearchKind
  /// The entry that it opens.
  public var home: EntityID
  public var spot: Spot
  /// The block of the entry's article, from 1; 0 for what stands before the first.
  public var block = 0
  /// Which of what the block has, from 1.
  public var sentence = 1
  /// Its words, which are searched and shown.
  public var text: String
  /// Which of them it is known by; the others are found as its setting is. `nil` for all.
  public var title: String?
  /// What is searched besides: names, the occasion, the page's title.
  public var setting: [String]
  /// Who says it; empty where nobody in particular does.
  public var speaker = ""
  /// When, as prose writes it; empty if it has no date.
  public var date = ""
  /// How far it is known: the kind of the callout in which it stands; `procedure` where it tells of one,
  /// `speaker charged` where there is or was one against the speaker. Empty where nothing marks it.
  public var status = ""
  /// The sources that are named for it.
  public var sources: [EntityID] = []
  /// The year in which it was; empty if it has no date.
  public var year = ""

  public init(
    _ kind: SearchKind, in home: EntityID, at spot: Spot = .top, text: String,
    setting: [String] = []
  ) {
    self.kind = kind
    self.home = home
    self.spot = spot
    self.text = text
    self.setting = setting
  }

  /// Of a reader's note, the name that the journal knows it by.
  public var name = ""

  /// A name that no other item has: the id of what has one, `quotes/…`, or the page with the block and
  /// the sentence, `life/los-angeles#12.2`.
  public var id: String {
    if kind == .note { return "notes/\(name)" }
    switch spot {
    case .landmark(let id): return id.description
    case .top where kind != .passage: return home.typed
    default: return "\(home.typed)#\(block).\(sentence)"
    }
  }
}
