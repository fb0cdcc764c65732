/// What findings may have in common, by name.
enum Subject {
  /// The strands of `companion.yml`.
  static let strands = "strands"

  /// The page that a path leads to, there or not: its id, whatever number and ending it has.
  static func page(at path: String) -> String {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? ""
    var name = path[folder.endIndex...]
    let small = name.lowercased()
    for ending in [".md", ".markdown", ".mdown", ".mkd"] where small.hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let rest = name[digits.endIndex...]
    if !digits.isEmpty, rest.first == "-", rest.count > 1 { name = rest.dropFirst() }
    return "\(folder)\(name)"
  }

  /// The folder that a subject stands in, or is.
  static func folder(of subject: String) -> Substring {
    subject.prefix { $0 != "/" }
  }
}
