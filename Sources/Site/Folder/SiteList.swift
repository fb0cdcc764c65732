/// The list of a site's files, by which they are known again: a digest stands beside each, so that one
/// which somebody changed is told from what the site wrote.
struct SiteList {
  /// Where it stands in the site's folder.
  static let name = ".lasttake-site"

  private(set) var paths: Set<String> = []
  /// What the site wrote there, by paths without capitals, which some disks don't tell apart.
  private var digests: [String: Set<String>] = [:]
  /// What an older list names without a digest: whatever stands there.
  private var plain: Set<String> = []

  init(_ files: [SiteFile]) {
    for file in files { add(file.path, file.digest) }
  }

  /// A list as it stands in its file. Nobody's files are named in it but a site's, whatever it says.
  init(reading bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
        .map { String(decoding: $0, as: UTF8.self) }
      guard let path = parts.first, SitePath(path)?.isOfSite == true else { continue }
      add(path, parts.count > 1 ? parts[1] : nil)
    }
  }

  private mutating func add(_ path: String, _ digest: String?) {
    paths.insert(path)
    guard let digest else {
      plain.insert(path.lowercased())
      return
    }
    digests[path.lowercased(), default: []].insert(digest)
  }

  /// What either says: while files are written, some are as before and some are not.
  func joined(with other: SiteList) -> SiteList {
    var joined = self
    joined.paths.formUnion(other.paths)
    joined.digests.merge(other.digests) { $0.union($1) }
    joined.plain.formUnion(other.plain)
    return joined
  }

  func holds(_ path: String) -> Bool {
    plain.contains(path.lowercased()) || digests[path.lowercased()] != nil
  }

  /// Whether what stands at a path of the list is what the site wrote there.
  func isOwn(_ path: String, digest: String?) -> Bool {
    if plain.contains(path.lowercased()) { return true }
    return digest.map { digests[path.lowercased()]?.contains($0) ?? false } ?? false
  }

  var file: SiteFile {
    let lines = paths.sorted().flatMap { path -> [String] in
      let own = digests[path.lowercased(), default: []].sorted().map { "\(path)\t\($0)" }
      return own + (plain.contains(path.lowercased()) ? [path] : [])
    }
    let head = ["These files are made by lasttake export html."]
    return SiteFile(Self.name, (head + lines).joined(separator: "\n") + "\n")
  }
}
