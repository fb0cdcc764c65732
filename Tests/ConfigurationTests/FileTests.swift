import Configuration
import ContentModel
import Foundation
import Testing

/// The file as it lies on the disk.
struct FileTests {
  private let path = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString).path

  private var read: Parsed<Settings> { Settings.read(path, choices) }

  private func reasons() -> [String] { read.diagnostics.map(\.description) }

  @Test func aMissingFileSetsNothingAndIsNoFault() {
    #expect(read.diagnostics.isEmpty)
    #expect(read.value == Settings(choices))
  }

  @Test func itIsReadAlsoThroughALink() throws {
    let link = path + ".link"
    defer { for file in [path, link] { try? FileManager.default.removeItem(atPath: file) } }
    try "theme: dark\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(Settings.read(link, choices).value.theme.origin.description == "\(link):1:8")
  }

  @Test func whatIsNoRegularFileIsOneDiagnostic() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    // Nobody writes to this pipe; a program that read it would wait for ever.
    #expect(mkfifo(path, 0o600) == 0)
    let reason = "not a regular file; put one of YAML in its place"
    #expect(reasons() == ["\(path):1:1: error: \(reason) [unreadable]"])
  }

  @Test func aFolderIsOneDiagnostic() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(reasons().map { $0.contains("not a regular file") } == [true])
  }

  @Test func whatCanNotBeOpenedIsOneDiagnostic() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "".write(toFile: path, atomically: true, encoding: .utf8)
    let messages = Settings.read("\(path)/config.yml", choices).diagnostics.map(\.message)
    #expect(messages == ["not a directory; let it be read, or move it away"])
  }

  @Test(arguments: [(64 << 10, 0), ((64 << 10) + 1, 1)])
  func onlySoMuchIsRead(bytes: Int, problems: Int) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = "theme: dark\n#" + String(repeating: "x", count: bytes - 13)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(reasons().count { $0.contains("larger than 64 KB") } == problems)
    #expect(read.value.theme.value == (problems == 0 ? "dark" : "terminal"))
  }
}
