import ContentModel
import Display

/// The names by which the page of an entry is linked inside: of its headings, of places that the text
/// names, of quotes, questions and events, of its notes and their marks, and of all other passages. None
/// stands for two things, and what changes elsewhere on the page changes none, but where two begin with the
/// same words.
struct Anchors: Sendable {
  private var free: Names
  /// By the names that the text has for headings and places.
  private var places: [String: String] = [:]
  private var names: [EntityID: String] = [:]
  private var events: [SourceLocation: String] = [:]
  private var notes: [String: String] = [:]
  private var marks: [String: [String]] = [:]
  private var passages: [SourceRange: String] = [:]

  /// What templates name on the pages of entries.
  private static let ofPages = ["main", "notes.here", "addresses.here", "page.start"]

  init() { free = Names(besides: Self.ofPages) }

  init(_ entry: Entry, besides own: Set<String> = []) {
    self.init(entry.article.blocks, notes: entry.article.notes, besides: own)
  }

  /// - Parameter own: What the page's template gives names to.
  init(_ blocks: [Block], notes: [Note], besides own: Set<String> = []) {
    free = Names(besides: own.union(Self.ofPages))
    // By their own words: their ids are numbered where another page has something that begins the same.
    var told: [(id: EntityID, name: String)] = []
    var items: [Event] = []
    blocks.walk { block in
      switch block.kind {
      case .heading(let heading): add(place: heading.anchor)
      case .quote(let quote):
        told.append((quote.id, Slug.ofWords(quote.text, limit: 6, fallback: "quote")))
      case .callout(let callout):
        let name = Slug.ofWords(callout.title, limit: 12, fallback: callout.kind.id)
        told.append((callout.id, name))
      case .list(let list): items += list.items.compactMap(\.event)
      default: break
      }
    }
    blocks.walkInlines { if case .anchor(let name) = $0.kind { add(place: name) } }
    for (id, name) in told where names[id] == nil { names[id] = free.free(anchorName(name)) }
    var dates: Set<Period> = []
    let dated = items.map {
      SafeName(anchorName("event-\($0.date)"), isOwn: dates.insert($0.date).inserted)
    }
    for (event, name) in zip(items, free.free(dated)) { events[event.location] = name }
    add(notes, markedIn: blocks)
    // Named last, so that they take no name from what had it before.
    for passage in blocks.passages {
      let words = Slug.ofWords(passage.words, limit: 6, fallback: "passage")
      passages[passage.range] = free.free(anchorName(words))
    }
  }

  private mutating func add(place name: String) {
    guard places[name] == nil, !anchorName(name).isEmpty else { return }
    places[name] = free.free(anchorName(name))
  }

  /// Notes are named by their labels, and by their numbers where those are not plain; so are their marks.
  private mutating func add(_ all: [Note], markedIn blocks: [Block]) {
    var counts: [String: Int] = [:]
    (blocks + all.flatMap(\.blocks)).walkInlines {
      if case .note(let label) = $0.kind { counts[label, default: 0] += 1 }
    }
    for (index, note) in all.enumerated() where notes[note.label] == nil {
      let isPlain = note.label.utf8.allSatisfy(\.isPlain)
      notes[note.label] = free.free(isPlain ? "note-\(note.label)" : "note.\(index + 1)")
      let name = isPlain ? note.label : "\(index + 1)"
      let count = counts[note.label] ?? 0
      marks[note.label] = (0..<count).map { free.free("ref-\(name)-\($0 + 1)") }
    }
  }

  func name(of id: EntityID) -> String? { names[id] }
  func name(of event: Event) -> String? { name(ofEventAt: event.location) }
  /// Of a paragraph, an item or a row, by where it is written.
  func name(ofPassageAt range: SourceRange) -> String? { passages[range] }
  func name(ofEventAt location: SourceLocation) -> String? { events[location] }

  /// Of a heading or a place, by the name that the text has for it.
  func name(ofPlace place: String) -> String? { places[place] }

  func name(ofNote label: String) -> String? { notes[label] }

  /// Of a mark of a note, by its number, from 1.
  func name(ofMark number: Int, of label: String) -> String? {
    guard let names = marks[label], names.indices.contains(number - 1) else { return nil }
    return names[number - 1]
  }

  /// Names for what stands beside the text, on the same page.
  var others: Names { free }
}

/// A name as it stands on the page and in what leads to it: without spaces, and without what can't be
/// seen or could be obeyed.
func anchorName(_ name: String) -> String {
  guard !name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return name }
  return String(safeText(name).map { $0.isWhitespace ? "-" : $0 })
}

extension UInt8 {
  /// Whether it is a letter, digit, `-` or `_` of ASCII.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
