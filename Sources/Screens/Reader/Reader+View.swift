import ContentModel
import Controls
import Display
import Reading
import TextLayout

extension Reader: ScreenView {
  public var keyPlace: KeyPlace { ownKeyPlace ?? .reader }

  /// A click on a link follows it, one on a note in the margin opens it.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    if let note = marginNote(at: point, context) { return .note(label: note.label) }
    guard let target = target(at: point, context) else { return .done }
    self.target = target
    return handle(.openSelected, context)
  }

  public func shownEntries(in library: Library) -> [EntityID] { [entry] }
}

// MARK: As the journal keeps it

extension Reader {
  private enum Kept {
    static let screen = "reader"
    static let isAtBlank = "blank"
    static let trail = "trail"
    static let stop = "stop"
  }

  public func place(_ context: Context) -> ReaderPlace {
    var detail = [Kept.isAtBlank: top.isAtBlank ? "1" : ""]
    if let trail {
      detail[Kept.trail] = "\(trail.trail)"
      detail[Kept.stop] = "\(trail.stop)"
    }
    return ReaderPlace(
      screen: Kept.screen, entity: entry, passage: words.passage(at: top), detail: detail)
  }

  public init?(_ place: ReaderPlace, _ context: Context) {
    guard Self.isOne(place), let entry = place.entity.flatMap({ context.library[$0] }) else {
      return nil
    }
    self.init(
      entry, at: place.passage, isAtBlank: place.detail[Kept.isAtBlank] == "1", context)
    if let id = place.detail[Kept.trail].flatMap({ EntityID($0) }),
      let stop = place.detail[Kept.stop].flatMap({ Int($0) }), stop >= 0
    {
      trail = TrailPlace(trail: id, stop: stop)
    }
  }

  /// Whether a place is a page.
  public static func isOne(_ place: ReaderPlace) -> Bool { place.screen == Kept.screen }

  /// The page of an entry, at a passage, or where the reader left it.
  public init(
    _ entry: Entry, at passage: TextQuote?, isAtBlank: Bool = false, _ context: Context
  ) {
    self.init(entry, context)
    let passage = passage ?? context.journal.progress[entry.id]?.passage
    if let position = passage.flatMap(words.position) {
      scroll(to: Anchor(position: position, isAtBlank: isAtBlank))
    }
  }
}
