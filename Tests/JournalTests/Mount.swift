import Foundation

/// A file system of 200 kB in memory, in a namespace of its own, so that nothing else on the
/// machine is full or read-only, and nothing stays.
enum Mount {
  /// Root needs no user namespace, and has one refused in some containers.
  private static let unshare = ["unshare", geteuid() == 0 ? "-m" : "-Urm"]

  static let isPossible = (try? run("echo yes", on: TemporaryFolder())) == ["yes"]

  /// What a shell script says that finds the file system at `$FOLDER` and the writer as `$WRITER`.
  static func run(_ script: String, on folder: TemporaryFolder) throws -> [String] {
    let names = "FOLDER=\"$1\" WRITER=\"$2\""
    let mount = "mount -t tmpfs -o size=200k none \"$FOLDER\" || exit"
    let command = ["sh", "-c", "\(names)\n\(mount)\n\(script)", "sh"]
    return try WriterProcess(unshare + command + [folder.path, WriterProcess.program]).lines()
  }
}
