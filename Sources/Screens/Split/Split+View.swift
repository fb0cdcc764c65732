import Citation
import ContentModel
import Controls
import Display
import Reading
import TextLayout

extension Split: ScreenView {
  public var keyPlace: KeyPlace { focused.ownKeyPlace ?? .split }

  public mutating func paste(_ text: String, _ context: Context) -> Response? {
    focused.paste(text, self.context(of: focus, context))
  }

  public mutating func focus(at point: Point, _ context: Context) {
    focus = side(at: point, context) ?? focus
  }

  /// A click on a link follows it.
  public mutating func click(_ point: Point, _ context: Context) -> Response {
    focus(at: point, context)
    return focused.click(point, self.context(of: focus, context))
  }

  public func citation(_ context: Context) -> [Clipping] {
    focused.citation(self.context(of: focus, context))
  }

  public func status(_ context: Context) -> String? {
    focused.status(self.context(of: focus, context))
  }

  public func spoken(_ context: Context) -> Spoken {
    var spoken = focused.spoken(self.context(of: focus, context))
    let other = context.library[sides[1 - focus].entry]?.title ?? ""
    spoken.heading = "\(focus == 0 ? "Left" : "Right") side: \(spoken.heading); beside “\(other)”"
    return spoken
  }

  public func shownEntries(in library: Library) -> [EntityID] { sides.map(\.entry) }
}

// MARK: As the journal keeps it

extension Split {
  private enum Kept {
    static let screen = "split"
    static let focus = "focus"
    static let other = "other"
  }

  public func place(_ context: Context) -> ReaderPlace {
    ReaderPlace(
      screen: Kept.screen, entity: focused.entry, passage: focused.words.passage(at: focused.top),
      detail: [Kept.other: "\(sides[1 - focus].entry)", Kept.focus: "\(focus)"])
  }

  public init?(_ place: ReaderPlace, _ context: Context) {
    let library = context.library
    guard Self.isOne(place), let entry = place.entity.flatMap({ library[$0] }),
      let other = place.id(Kept.other).flatMap({ library[$0] })
    else { return nil }
    let focus = place.detail[Kept.focus] == "1" ? 1 : 0
    let sides = [
      Reader(entry, at: place.passage, context), Reader(other, at: nil, context),
    ]
    let chapters = [entry.id, other.id].compactMap(library.chapter)
    let goal = chapters.count == 2 ? chapters[0].goalsShared(with: chapters[1]).first : nil
    self.init(focus == 0 ? sides : sides.reversed(), focus: focus, goal: goal, context)
  }

  /// The two pages of a place.
  static func entries(shownAt place: ReaderPlace) -> [EntityID] {
    [place.entity, place.id(Kept.other)].compactMap { $0 }
  }

  /// Whether a place is of two pages side by side.
  public static func isOne(_ place: ReaderPlace) -> Bool { place.screen == Kept.screen }
}
