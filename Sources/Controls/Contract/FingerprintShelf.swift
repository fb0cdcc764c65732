import ContentModel

/// The fingerprints of pages, each made once for a reading of the content, when it is first asked for.
public final class FingerprintShelf {
  private var edition: Int?
  private var kept: [EntityID: String] = [:]
  /// How many fingerprints were made; what a test counts.
  public private(set) var makings = 0

  public init() {}

  /// - Returns: `nil` for a page that isn't there, or whose text has not been read yet.
  public func fingerprint(of id: EntityID, in library: Library, edition: Int) -> String? {
    if self.edition != edition {
      kept = [:]
      self.edition = edition
    }
    if let fingerprint = kept[id] { return fingerprint }
    guard edition > 0, let entry = library[id] else { return nil }
    makings += 1
    let fingerprint = entry.fingerprint
    kept[id] = fingerprint
    return fingerprint
  }
}
