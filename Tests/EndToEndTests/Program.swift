import Foundation
import TestSupport
import Testing

/// The built program run as a command, without a terminal.
struct Program {
  let output: String
  let errors: String
  let exitCode: Int32

  /// - Parameter environment: What to set besides `LASTTAKE_CONTENT`, the small companion.
  /// - Parameter input: What it reads; nothing at all by default.
  /// - Parameter folder: Where it is started.
  /// - Parameter welcomes: Whether it welcomes its reader, as on a first start.
  init(
    _ arguments: String..., environment: [String: String] = [:], input: String = "",
    welcomes: Bool = false, in folder: String? = nil
  ) throws {
    try self.init(
      arguments, environment: environment, input: input, welcomes: welcomes, in: folder)
  }

  init(
    _ arguments: [String], environment: [String: String] = [:], input: String = "",
    executable: String = TmuxPane.lasttake, welcomes: Bool = false, in folder: String? = nil
  ) throws {
    let process = Process()
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    let own = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    variables.merge([
      "LASTTAKE_CONTENT": Fixtures.smallPath, "LANG": "C.UTF-8",
      "XDG_STATE_HOME": "\(own).state", "XDG_CONFIG_HOME": "\(own).config",
    ]) { $1 }
    if !welcomes { try writeSettings("welcome: false\n", in: "\(own).config") }
    variables.merge(environment) { $1 }
    process.environment = variables
    let files = (0..<3).map { _ in
      FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    }
    defer {
      for file in files { try? FileManager.default.removeItem(at: file) }
      for ending in ["state", "config"] {
        try? FileManager.default.removeItem(atPath: "\(own).\(ending)")
      }
    }
    for file in files { try Data().write(to: file) }
    try Data(input.utf8).write(to: files[2])
    process.standardInput = try FileHandle(forReadingFrom: files[2])
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try Self.start(process)
    process.waitUntilExit()
    output = try String(contentsOf: files[0], encoding: .utf8)
    errors = try String(contentsOf: files[1], encoding: .utf8)
    let signal: Int32 = process.terminationReason == .exit ? 0 : 128
    exitCode = signal + process.terminationStatus
  }

  /// A program that was copied a moment ago may still be open for writing in a child that another test
  /// starts meanwhile.
  private static func start(_ process: Process) throws {
    for attempt in 1...50 {
      do {
        return try process.run()
      } catch {
        let cause =
          (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        guard cause.code == Int(ETXTBSY), attempt < 50 else { throw error }
        usleep(20_000)
      }
    }
  }

  /// The output's lines.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The output as JSON: an array of objects.
  var objects: [[String: Any]] {
    get throws {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    }
  }
}

/// Writes a file of settings into a folder that is made for it.
func writeSettings(_ text: String, in folder: String) throws {
  try FileManager.default.createDirectory(
    atPath: folder + "/lasttake", withIntermediateDirectories: true)
  try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/lasttake/config.yml"))
}
