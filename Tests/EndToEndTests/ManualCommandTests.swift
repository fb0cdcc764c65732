import Foundation
import TestSupport
import Testing

@testable import lasttake

/// The pages for `man` as the program prints them.
struct ManualCommandTests {
  private static let pages = ["lasttake.1", "lasttake-content.5"]

  @Test(.enabled(if: hasProgram("mandoc"), "mandoc is not installed"))
  func mandocHasNothingToSay() throws {
    // Beside each other, where mandoc looks for pages that others refer to.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try Self.pages.map { page in
      let file = folder.appendingPathComponent(page)
      try Data(try Program("manual", page).output.utf8).write(to: file)
      return file.path
    }
    let said = try printed(by: ["mandoc", "-T", "lint"] + files, in: folder)
    #expect(said.text == "")
    #expect(said.exitCode == 0)
    for file in files {
      let shown = try printed(by: ["mandoc", "-T", "utf8", file])
      #expect(shown.exitCode == 0 && shown.text.count > 5_000)
    }
  }

  /// On a narrow screen too each line can be broken.
  @Test(
    .enabled(if: hasProgram("groff"), "groff is not installed"), arguments: pages, [60, 80, 100])
  func troffHasNothingToSay(page: String, columns: Int) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let content = ["LASTTAKE_CONTENT": Fixtures.bundledPath]
    try Data(try Program("manual", page, environment: content).output.utf8).write(to: file)
    let groff = ["groff", "-wbreak", "-mandoc", "-rLL=\(columns)n", "-Tutf8", file.path]
    let said = try printed(by: groff).text.split(separator: "\n").filter { $0.hasPrefix("troff:") }
    #expect(said.isEmpty, "\(said)")
  }

  @Test func thePagesAreTheSameEverywhereAndOfTheDayAskedFor() throws {
    for page in Self.pages {
      let first = try Program("manual", page, environment: ["SOURCE_DATE_EPOCH": "1700000000"])
      let second = try Program(
        "manual", page,
        environment: ["SOURCE_DATE_EPOCH": "1700000000", "LANG": "C", "COLUMNS": "40"])
      #expect(first.exitCode == 0 && first.output == second.output)
      #expect(first.output.hasPrefix(".Dd November 14, 2023\n"))
      #expect(first.output.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A })
    }
    #expect(try Program("manual").output == Program("manual", "lasttake.1").output)
    #expect(try Program("manual", "lasttake.7").exitCode == 64)
  }

  @Test func everyCommandAndSettingIsTold() throws {
    let lines = try Program("manual").lines
    for command in LastTake.commands {
      #expect(lines.contains { "\($0) ".hasPrefix(".Cm \(command) ") }, "\(command)")
      // Its examples, wherever a line of them may be broken.
      let plain = lines.map { $0.replacing("\\ ", with: " ") }
      #expect(plain.contains { $0.hasPrefix(".It \"\\fBlasttake \(command)") }, "\(command)")
    }
    let settings = try Program("config", "--format", "json").objects.compactMap {
      $0["id"] as? String
    }
    #expect(settings.count > 5)
    for setting in settings { #expect(lines.contains(".It \\fB\(setting)\\fP"), "\(setting)") }
  }
}

/// Whether a program of this name is on the path.
func hasProgram(_ name: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    access("\($0)/\(name)", X_OK) == 0
  }
}

/// What a program prints on both its outputs, and how it ends.
func printed(
  by command: [String], in folder: URL? = nil, environment: [String: String] = [:]
) throws -> (text: String, exitCode: Int32) {
  let process = Process()
  if let folder { process.currentDirectoryURL = folder }
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return (text, process.terminationStatus)
}
