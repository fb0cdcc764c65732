import Foundation

/// What is measured: the program, in a release build with the runtime linked statically unless another
/// is named, and the two C programs it is compared with, which are built with this one.
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
  ///   - program: A build that is there already; `nil` to make one.
  init(root: URL, scratch: URL, program: String?) throws {
    if program == nil {
      let release =
        ["--package-path", root.path, "-c", "release", "--static-swift-stdlib"]
        + ["--product", "lasttake", "-Xswiftc", "-Xclang-linker", "-Xswiftc", "-no-pie"]
      try Self.run(["swift", "build"] + release)
    }
    lasttake = program ?? root.path + "/.build/release/lasttake"
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    minimal = own.appendingPathComponent("ReferenceScreen").path
    pager = own.appendingPathComponent("ReferencePager").path
    for program in [minimal, pager] where !FileManager.default.isExecutableFile(atPath: program) {
      throw BenchmarkFailure(
        "\(program) is not there; build the whole package, then run Benchmarks")
    }
    chapter = scratch.appendingPathComponent("chapter.txt").path
    try Self.run(["sh", "-c", "'\(lasttake)' read life/how-she-worked --width 68 >'\(chapter)'"])
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
