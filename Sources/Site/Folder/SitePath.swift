/// A path that can only lead to something inside the site's folder.
struct SitePath {
  /// The names of its folders, and of its file.
  let folders: [String]
  let name: String

  /// `nil` for a path that leads elsewhere.
  init?(_ path: String) {
    let names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = names.last, path.utf8.count < 1_000,
      names.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.holdsControl })
    else { return nil }
    self.name = name
    folders = names.dropLast()
  }

  /// Whether a site can have made it: a page, something that pages use, or a list of pages for machines.
  var isOfSite: Bool {
    guard !(folders + [name]).contains(where: { $0.hasPrefix(".") }) else { return false }
    return name.hasSuffix(Medium.site.ending) || folders == ["assets"]
      || folders.isEmpty && ["feed.xml", "sitemap.xml"].contains(name)
  }
}

extension String {
  /// Whether it holds what ends lines or commands a terminal.
  var holdsControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}
