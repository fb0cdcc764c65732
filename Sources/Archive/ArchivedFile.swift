/// A file of an archive.
public struct ArchivedFile: Hashable, Sendable {
  /// From the top of the archive, with `/` between its names.
  public let path: String
  public let bytes: [UInt8]
  /// Whether its bytes stand in the archive as they are, as those that tell what the archive is must.
  public let isStored: Bool

  public init(path: String, bytes: [UInt8], isStored: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isStored = isStored
  }
}
