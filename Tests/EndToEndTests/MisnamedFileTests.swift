import Foundation
import TestSupport
import Testing

/// Files of the content whose names are no UTF-8.
struct MisnamedFileTests {
  @Test func itIsSaidThatTheNameIsNotUTF8() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: folder)
    let text = try #require(FileManager.default.contents(atPath: "\(folder)/life/02-the-studio.md"))
    for name in [
      Array("life/17-\u{1B}a".utf8) + [0xFF] + Array(".md".utf8), Array("odd".utf8) + [0xE4],
    ] {
      let path = Array("\(folder)/".utf8) + name + [0]
      let file = open(path.map(CChar.init(bitPattern:)), O_CREAT | O_WRONLY, 0o644)
      try FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: text)
    }
    let lines = try Program("check", folder).lines
    let said = lines.filter { $0.contains("its name is not UTF-8; rename it") }
    #expect(said.count == 1, "\(lines)")
    #expect(said.first?.contains(#"/life/17-␛a�.md:1:1: error: "#) == true, "\(lines)")
    #expect(said.first?.contains(#"17-␛a\xFF.md"#) == true, "\(lines)")
    #expect(!lines.contains { $0.contains("no such file") }, "\(lines)")
    #expect(try Program("list", "life", "--content", folder).lines.count == 3)
  }
}
