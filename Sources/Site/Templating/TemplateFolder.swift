import Files
import Glibc

/// The folder with the templates of pages and what pages use, and an author's own that go before them.
public struct TemplateFolder {
  /// The program's: `Templates` and `Assets` stand in it.
  private let path: String
  /// The author's; its files take the places of those with the same names.
  private let own: String?

  /// The largest file that is read, in bytes.
  private static let limit = 1 << 20
  static let ending = ".mustache"

  public init(_ path: String, own: String? = nil) {
    self.path = path
    self.own = own
  }

  public func templates() throws(TemplateProblem) -> TemplateSet {
    var sources: [String: TemplateSource] = [:]
    for folder in ["\(path)/Templates", own].compactMap({ $0 }) {
      for file in try names(in: folder) where file.hasSuffix(Self.ending) {
        let name = String(file.dropLast(Self.ending.count))
        let text = String(decoding: try bytes(of: "\(folder)/\(file)"), as: UTF8.self)
        sources[name] = TemplateSource(name: name, text: text, file: "\(folder)/\(file)")
      }
    }
    return try TemplateSet(sources.values.sorted { $0.name < $1.name })
  }

  /// What pages use, as files of the site.
  public func assets() throws(TemplateProblem) -> [SiteFile] {
    var files: [String: SiteFile] = [:]
    for folder in ["\(path)/Assets", own].compactMap({ $0 }) {
      for name in try names(in: folder) where !name.hasSuffix(Self.ending) {
        guard SitePath(name) != nil else {
          throw TemplateProblem(
            file: "\(folder)/\(name)", line: nil,
            message:
              "its name holds a line end or another control, which no site can have; rename it")
        }
        let file = SiteFile(path: "assets/\(name)", bytes: try bytes(of: "\(folder)/\(name)"))
        files[file.path] = file
      }
    }
    return files.values.sorted { $0.path < $1.path }
  }

  /// But for what editors and disks leave beside: hidden files, and those before the last change.
  private func names(in folder: String) throws(TemplateProblem) -> [String] {
    guard let directory = opendir(folder) else { throw problem(folder, errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), !name.hasSuffix("~") else { continue }
      if isFile("\(folder)/\(name)") { names.append(name) }
    }
    return names.sorted()
  }

  private func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func bytes(of path: String) throws(TemplateProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw problem(path, errno) }
    defer { close(file) }
    switch readCapped(file, most: Self.limit) {
    case .bytes(let bytes): return bytes
    case .tooLarge:
      throw TemplateProblem(
        file: path, line: nil, message: "it is larger than 1 MB; make it smaller")
    case .failed(let error): throw problem(path, error)
    }
  }

  private func problem(_ path: String, _ error: Int32) -> TemplateProblem {
    TemplateProblem(
      file: path, line: nil,
      message: "it can’t be read: \(String(cString: strerror(error))); mend that, or name another")
  }
}
