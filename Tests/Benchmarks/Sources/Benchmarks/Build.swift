import Foundation

/// What is measured: the program in a release build with the runtime linked statically, and the two
/// C programs it is compared with.
struct Build {
  let lasttake: String
  /// Draws one screen and waits for keys.
  let minimal: String
  /// Pages through a plain text file.
  let pager: String
  /// A chapter as plain text, for the pager.
  let chapter: String

  /// - Parameters:
  ///   - root: The folder of the program's package.
  ///   - reference: The folder of `curses_min.c` and `curses_pager.c`.
  init(root: URL, reference: URL, scratch: URL) throws {
    let release =
      ["--package-path", root.path, "-c", "release", "--static-swift-stdlib"]
      + ["--product", "lasttake"]
    try Self.run(["swift", "build"] + release)
    lasttake = root.path + "/.build/release/lasttake"
    minimal = scratch.appendingPathComponent("minimal").path
    pager = scratch.appendingPathComponent("pager").path
    chapter = scratch.appendingPathComponent("chapter.txt").path
    for (name, product) in [("curses_min.c", minimal), ("curses_pager.c", pager)] {
      let source = reference.appendingPathComponent(name).path
      guard FileManager.default.fileExists(atPath: source) else {
        throw BenchmarkFailure("\(source) is not there; name the folder of the reference programs")
      }
      try Self.run(["cc", "-O2", "-o", product, source, "-lncursesw"])
    }
    try Self.run(["sh", "-c", "\(lasttake) read life/how-she-worked --width 68 >\(chapter)"])
  }

  private static func run(_ command: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = FileHandle.standardError
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkFailure("failed: \(command.joined(separator: " "))")
    }
  }
}
