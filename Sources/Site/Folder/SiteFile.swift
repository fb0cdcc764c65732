/// One file of a site.
public struct SiteFile: Hashable, Sendable {
  /// From the top of the site: `life/kyiv.html`.
  public let path: String
  public let bytes: [UInt8]
  /// By which the bytes are known again.
  let digest: String

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    digest = Site.digest(of: bytes)
  }

  init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
