import ContentModel

/// Where a reader is on a trail.
public struct TrailPlace: Hashable, Sendable {
  public var trail: EntityID
  /// Which of its stops, from 0.
  public var stop: Int

  public init(trail: EntityID, stop: Int) {
    self.trail = trail
    self.stop = stop
  }
}

extension Library {
  /// The trail and the stop of a place on it; `nil` if the trail has no such stop.
  public func stop(at place: TrailPlace?) -> (trail: Trail, stop: Trail.Stop)? {
    guard let place, let trail = trail(place.trail), trail.stops.indices.contains(place.stop) else {
      return nil
    }
    return (trail, trail.stops[place.stop])
  }
}

extension Destination {
  /// A stop of a trail; `nil` if there is none of this number.
  public init?(_ place: TrailPlace, in library: Library) {
    guard let stop = library.stop(at: place)?.stop else { return nil }
    self.init(entry: stop.entry, spot: stop.anchor.map { .heading(anchor: $0) } ?? .top)
    trail = place
  }
}
