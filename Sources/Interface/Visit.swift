import ContentModel
import Controls
import Reading
import Screens

/// A place that the reader can go back or forward to. The nearest ones stand as they were left, with
/// their link and what was found; those further away as the journal tells them, without their pages.
struct Visit {
  let place: ReaderPlace
  fileprivate(set) var screen: Screen?

  /// A screen that is being left.
  init(_ screen: Screen, at place: ReaderPlace) {
    self.screen = screen
    self.place = place
  }

  /// A place of an earlier run of the program.
  init(_ place: ReaderPlace) { self.place = place }
}

extension [Visit] {
  /// How many keep their screens.
  private static var whole: Int { 4 }

  /// Adds a visit as the nearest; the furthest goes where there are more than the journal keeps.
  mutating func push(_ visit: Visit) {
    append(visit)
    removeFirst(Swift.max(0, count - JournalContents.placesKept))
    for index in indices.dropLast(Self.whole) { self[index].screen = nil }
  }
}

extension State {
  /// What the reader leaves.
  var presentVisit: Visit { Visit(screen, at: screen.view.place(context)) }

  /// The screen of a visit; `nil` if what it showed is no longer in the content.
  func screen(of visit: Visit) -> Screen? { visit.screen ?? Screen(visit.place, context) }
}
