import ContentModel
import TextLayout

/// Writes what the parser knows as HTML, and nothing else: every word goes through `escaped`, every
/// address through `webAddress` or the site's own addresses.
struct MarkupWriter {
  let place: PagePlace
  private(set) var markup = ""
  /// How often each note has been marked so far.
  private(set) var marks: [String: Int] = [:]
  /// The names that stand on the page already.
  private var given: Set<String> = []
  /// Those for what is not of the text, as what leads here.
  private var others: Names
  private var level: Int
  /// How many there are so far.
  var tables = 0
  /// Whether what is written stands inside a link, which can hold no other.
  var isInLink = false
  /// Whether links to sources name works, and not who speaks.
  var namesWorks = true

  init(_ place: PagePlace) {
    self.place = place
    others = place.anchors.others
    level = place.titleLevel
  }

  /// Adds markup as it is.
  mutating func add(_ markup: String) { self.markup += markup }

  /// Adds an element that holds nothing.
  mutating func add(empty name: String) {
    markup += place.addresses.medium == .book ? "<\(name)/>" : "<\(name)>"
  }

  /// Adds words.
  mutating func add(words: some StringProtocol) { markup += escaped(words) }

  /// ` id="…"` for a name on the words' own page that nothing else bears there; otherwise nothing.
  mutating func id(_ name: String?) -> String {
    guard place.isHome, let name, !name.isEmpty, given.insert(name).inserted else { return "" }
    return " id=\"\(escaped(place.prefix + name))\""
  }

  /// The same for a heading or a place, by the name that the text has for it.
  mutating func id(ofPlace anchor: String) -> String {
    guard place.isHome, !anchorName(anchor).isEmpty else { return "" }
    return id(place.anchors.name(ofPlace: anchor) ?? others.free(anchorName(anchor)))
  }

  /// The level of a heading below the title of the words: never more than one below the heading before it.
  mutating func level(of heading: Heading) -> Int {
    level = min(max(2, heading.level) + place.titleLevel - 1, level + 1, 6)
    return level
  }

  /// The number of this mark of a note, from 1.
  mutating func count(markOf label: String) -> Int {
    marks[label, default: 0] += 1
    return marks[label] ?? 1
  }

  /// Takes what was written out.
  mutating func take() -> String {
    defer { markup = "" }
    return markup
  }
}
