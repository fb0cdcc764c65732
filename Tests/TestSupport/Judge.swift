import Foundation

/// Programs of others, in Python, that judge what we write. `.ci/setup` brings them from PyPI to
/// `.build/python`; a test that needs one that is missing is skipped.
public enum Judge {

  /// Whether Python has all of these modules.
  public static func has(_ modules: String...) -> Bool {
    let imports = "import " + modules.joined(separator: ", ")
    return (try? python(["-c", imports], input: "")) != nil
  }

  /// What a script of the folder `Judges` beside the calling file writes.
  public static func run(
    _ script: String, _ arguments: String..., input: String, from file: String = #filePath
  ) throws -> String {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let path = folder.appendingPathComponent("Judges/\(script).py").path
    return try python([path] + arguments, input: input)
  }

  public struct Refusal: Error {
    public let message: String
  }

  private static func python(_ arguments: [String], input: String) throws -> String {
    try program("python3", arguments, input: input)
  }

  /// What a program writes when it is given the input.
  /// - Throws: `Refusal` if it fails.
  public static func program(_ name: String, _ arguments: [String], input: String) throws -> String
  {
    let files = (0..<3).map { _ in
      FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for (file, text) in zip(files, [input, "", ""]) { try Data(text.utf8).write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Refusal(message: try String(contentsOf: files[2], encoding: .utf8))
    }
    return try String(contentsOf: files[1], encoding: .utf8)
  }

  private static var environment: [String: String] {
    var variables = ProcessInfo.processInfo.environment
    let modules = URL(fileURLWithPath: #filePath)
      .appendingPathComponent("../../../.build/python").standardized.path
    variables["PYTHONPATH"] = [modules, variables["PYTHONPATH"]].compactMap { $0 }
      .joined(separator: ":")
    variables["PYTHONIOENCODING"] = "utf-8"
    return variables
  }
}
