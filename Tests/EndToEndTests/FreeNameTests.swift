import Files
import Foundation
import Testing

/// A file that gets another name never takes the place of one that has it.
struct FreeNameTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/names-\(UUID().uuidString)"

  private func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  @Test(arguments: [nil, "mine"])
  func aTakenNameStays(_ there: String?) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("new".utf8).write(to: URL(fileURLWithPath: "\(folder)/a"))
    if let there { try Data(there.utf8).write(to: URL(fileURLWithPath: "\(folder)/b")) }
    let error = Files.move("\(folder)/a", toFreeName: "\(folder)/b")
    #expect(error == (there == nil ? 0 : EEXIST))
    #expect(text("b") == there ?? "new")
    #expect(text("a") == (there == nil ? nil : "new"))
  }
}
