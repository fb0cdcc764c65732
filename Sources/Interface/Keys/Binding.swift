import Display

/// Where a key is pressed: what has the reader's attention.
public enum KeyPlace: Hashable, Sendable, CaseIterable {
  case board, reader, split, quotes, facets, catalogue, notes, find, links, passage, filter
  case card, outline, problems, prompt, styles, palette, help

  /// Whether characters go into a field here.
  public var takesText: Bool {
    switch self {
    case .quotes, .find, .links, .filter, .prompt, .palette, .help: true
    case .board, .reader, .split, .facets, .catalogue, .notes, .passage, .card, .outline, .problems,
      .styles:
      false
    }
  }

  public var title: String {
    switch self {
    case .board: "Board"
    case .reader: "Reader"
    case .split: "Side by side"
    case .quotes: "Quotes"
    case .facets: "Filters"
    case .catalogue: "Lists"
    case .notes: "Notes"
    case .find: "Find in page"
    case .links: "Links"
    case .passage: "Selection"
    case .filter: "Filter"
    case .card: "Source note"
    case .outline: "Outline"
    case .problems: "Problems"
    case .prompt: "Writing"
    case .styles: "Citation styles"
    case .palette: "Palette"
    case .help: "Help"
    }
  }
}

/// Keys that mean an action, and the words for it.
public struct Binding: Sendable {
  public let keys: [Key]
  public let action: Action
  /// Where it works.
  public let places: Set<KeyPlace>
  /// What it does, for the help.
  public let purpose: String
  /// One or two words for the footer; empty if it doesn't stand there.
  public let footer: String

  init(
    _ keys: [Key], _ action: Action, in places: Set<KeyPlace>, _ purpose: String,
    footer: String = ""
  ) {
    self.keys = keys
    self.action = action
    self.places = places
    self.purpose = purpose
    self.footer = footer
  }

  /// The keys as the footer and the help show them: `↑ k`.
  public var keyNames: String { keys.map(\.name).joined(separator: " ") }
}
