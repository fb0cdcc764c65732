import ContentModel
import Controls
import Display
import TextLayout

/// Walking a trail.
extension Reader {
  /// To the stop so many after the present one; from the page of a trail to its first.
  func walk(by step: Int, _ context: Context) -> Response {
    let library = context.library
    if let trail = library.trail(entry) {
      guard step > 0 else { return .refused("This is where the trail begins") }
      let first = TrailPlace(trail: trail.id, stop: 0)
      return Destination(first, in: library).map(Response.open) ?? .refused("It has no stops")
    }
    guard var place = trail, let here = library.stop(at: place) else {
      return .refused("You are on no trail; \(context.keymap[.showTrails]) lists them")
    }
    place.stop += step
    if let next = Destination(place, in: library) { return .walk(next) }
    let name = "“\(here.trail.title)”"
    return .refused(
      step > 0
        ? "This is the last stop of \(name); \(context.keymap[.leave, in: .reader]) goes back to it"
        : "This is the first stop of \(name)")
  }

  /// Where a link leads; one that is a stop of this trail leads onto the trail.
  func destination(_ id: EntityID, anchor: String?, in library: Library) -> Destination {
    if let stop = library.trail(entry)?.stop(at: id, anchor: anchor),
      let onTrail = Destination(TrailPlace(trail: entry, stop: stop), in: library)
    {
      return onTrail
    }
    return Destination(entry: id, spot: anchor.map { .heading(anchor: $0) } ?? .last)
  }

  /// “3 of 9”, and the trail; `nil` off every trail.
  func stopNumber(in library: Library) -> String? {
    guard let place = trail, let here = library.stop(at: place) else { return nil }
    return "\(place.stop + 1) of \(here.trail.stops.count) · \(here.trail.title)"
  }

  /// What there is to see here, for those who listen.
  func spokenStop(in library: Library) -> [String] {
    guard let number = stopNumber(in: library), let here = library.stop(at: trail) else {
      return []
    }
    return ["Stop \(number): \(here.stop.words.plainText)"]
  }

  // MARK: The strip under the page

  /// Where the parts of the page stand, on a trail above a strip that says what to see.
  func arrangement(_ context: Context) -> ReaderArrangement {
    ReaderArrangement(context, strip: stripLines(context).count)
  }

  /// The number of the stop, and below it what to see, as far as there is room; on the page of a trail
  /// how it is walked.
  func stripLines(_ context: Context) -> [String] {
    let rows = context.area.rows
    guard !context.isPart, rows >= 8 else { return [] }
    if let trail = context.library.trail(entry), !trail.stops.isEmpty {
      return ["Not begun: \(counted("stop", trail.stops.count))"]
    }
    guard let number = stopNumber(in: context.library), let here = context.library.stop(at: trail)
    else { return [] }
    let columns = ReaderArrangement(context).body.columns
    let words = wrap(safeText(here.stop.words.plainText), columns: columns)
    // The text keeps three rows of four, and on a small screen more.
    let room = max(1, (rows - 4) / 5)
    var shown = Array(words.prefix(room))
    if words.count > room { shown[room - 1] = shown[room - 1].truncated(to: columns - 2) + " …" }
    return [number] + shown
  }

  func drawStrip(in strip: Rect, into frame: inout Frame, _ context: Context) {
    let lines = stripLines(context)
    guard let first = lines.first else { return }
    let theme = context.theme
    let rule = Point(row: strip.row - 1, column: strip.column)
    frame.write("─".repeated(strip.columns), at: rule, in: context.area, style: theme.quiet)
    let ways = keysOfTrail(context)
    let room = strip.columns - displayWidth(ways) - 2
    frame.write(first.truncated(to: max(1, room)), at: strip.origin, in: strip, style: theme.key)
    frame.writeRight(ways, row: strip.row, in: strip, style: theme.quiet)
    for (index, line) in lines.dropFirst().enumerated() {
      frame.write(line, at: Point(row: strip.row + 1 + index, column: strip.column), in: strip)
    }
  }

  /// The keys that go on from here.
  private func keysOfTrail(_ context: Context) -> String {
    let keys = context.keymap
    guard let place = trail, let here = context.library.stop(at: place) else {
      return "\(keys[.nextStop]) first stop"
    }
    let isLast = place.stop + 1 == here.trail.stops.count
    if place.stop == 0 { return isLast ? "" : "\(keys[.nextStop]) next stop" }
    return isLast
      ? "\(keys[.previousStop]) stop before" : "\(keys[.previousStop]) \(keys[.nextStop]) stops"
  }
}
