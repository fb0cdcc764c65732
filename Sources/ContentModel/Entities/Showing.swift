/// Where what a companion goes with can be seen, as a source had it on a day.
public struct Showing: Hashable, Sendable {
  /// Who shows it: `Hulu`.
  public var service: String
  /// Where: `US`.
  public var region: String
  /// The day for which the source says so.
  public var asOf: PartialDate
  public var source: EntityID
  public var location: SourceLocation

  public init(
    service: String, region: String, asOf: PartialDate, source: EntityID, location: SourceLocation
  ) {
    self.service = service
    self.region = region
    self.asOf = asOf
    self.source = source
    self.location = location
  }

  /// One line: `Hulu (US)`.
  public var place: String { "\(service) (\(region))" }
}

extension [Showing] {
  /// One line, each run of one day with that day: `Hulu (US), Disney+ (elsewhere), as of
  /// March 2025`. Empty where nothing is known.
  public var line: String {
    var parts: [String] = []
    for (number, showing) in enumerated() {
      let isLastOfDay = number + 1 == count || self[number + 1].asOf != showing.asOf
      parts.append(showing.place + (isLastOfDay ? ", as of \(showing.asOf.prose)" : ""))
    }
    return parts.joined(separator: isOfOneDay ? ", " : "; ")
  }

  private var isOfOneDay: Bool { allSatisfy { $0.asOf == first?.asOf } }
}

extension Companion {
  /// The heading on the page about the companion under which stands where it can be watched.
  public var watchTitle: String { said("Where to watch") }
  /// The name by which that heading is linked to.
  public static let watchAnchor = "where-to-watch"
}
