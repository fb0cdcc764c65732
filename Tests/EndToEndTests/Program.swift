import Foundation
import TestSupport

/// The built program run as a command, without a terminal.
struct Program {
  let output: String
  let errors: String
  let exitCode: Int32

  /// - Parameter environment: What to set besides `LASTTAKE_CONTENT`, the small companion.
  init(_ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(arguments, environment: environment)
  }

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: TmuxPane.lasttake)
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    variables.merge(["LASTTAKE_CONTENT": Fixtures.smallPath, "LANG": "C.UTF-8"]) { $1 }
    variables.merge(environment) { $1 }
    process.environment = variables
    let files = (0..<2).map { _ in
      FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOf: files[0], encoding: .utf8)
    errors = try String(contentsOf: files[1], encoding: .utf8)
    exitCode = process.terminationStatus
  }

  /// The output's lines.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The output as JSON: an array of objects.
  var objects: [[String: Any]] {
    (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [[String: Any]] ?? []
  }
}
