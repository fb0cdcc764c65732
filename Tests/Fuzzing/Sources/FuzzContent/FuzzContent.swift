import ContentModel
import ContentParser
import Foundation
import Fuzzing

/// The content parser: any bytes as a chapter, a manifest or the page about the companion are
/// opened, and what is wrong with them is told with its place.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Bytes(start, count)
  let names = [
    "life/01-page.md", "companion.yml", "about.md", "people/ada.md", "sources/paper.md",
    "cases/01-case.md", "trails/01-walk.md",
  ]
  let choice = bytes.number(in: 0...15)
  guard choice < names.count else {
    // A file costs a thousand times what its text does, so that most texts are read without one.
    readText(bytes.text)
    return 0
  }
  let name = names[choice]
  Folder.own.write(Array(bytes.rest), to: name)
  defer { Folder.own.restore(name) }
  guard let parsed = try? ContentLoader(folder: Folder.own.path).load() else { return 0 }
  for diagnostic in parsed.diagnostics {
    expect(
      diagnostic.location.line >= 1 && diagnostic.location.column >= 1, "\(diagnostic) is nowhere")
  }
  let ids = Library(parsed.value).quotes.map(\.id)
  expect(Set(ids).count == ids.count, "two quotes have one id")
  return 0
}

private func readText(_ text: String) {
  let home = EntityID(folder: "life", slug: "page")
  let parsed = parseArticle(text, file: "life/01-page.md", home: home)
  for diagnostic in parsed.diagnostics {
    expect(
      diagnostic.location.line >= 1 && diagnostic.location.column >= 1, "\(diagnostic) is nowhere")
  }
  parsed.value.blocks.walk { block in
    expect(
      block.range.startLine >= 1 && block.range.startLine <= block.range.endLine
        && block.range.startColumn >= 1 && block.range.endColumn >= 1, "\(block.range)")
  }
}

/// The smallest companion, in memory where the system has such a place.
private final class Folder: Sendable {
  static let own = Folder()
  let path: String

  private init() {
    let memory = "/dev/shm"
    let base = access(memory, W_OK) == 0 ? memory : NSTemporaryDirectory()
    path = "\(base)/lasttake-fuzz-\(getpid())"
    for name in Self.files.keys.sorted() { restore(name) }
    atexit { try? FileManager.default.removeItem(atPath: Folder.own.path) }
  }

  func restore(_ name: String) { write(Array((Self.files[name] ?? "").utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    } catch {
      expect(false, "can't write \(file.path): \(error)")
    }
  }

  private static let files = [
    "companion.yml":
      "title: T\nsubtitle: S\nas-of: 2026\nstrands:\n  - id: life\n    title: L\ncredits: C\n"
      + "licence: L\nproceedings: true\n",
    "about.md": "About.\n",
    "goals/01-mend.md": "---\ntitle: Mend\ngrade: hope\nsummary: S\n---\nText.[^1]\n\n" + note,
    "life/01-page.md":
      "---\ntitle: P\nperiod: 1979\nsummary: S\ngoals:\n  - goal: mend\n    bearing: serves\n"
      + "    because: B\n---\nText of [Ada](../people/ada.md).[^1]\n\n" + note,
    "people/ada.md": "---\nname: Ada\nrole: R\n---\n",
    "sources/paper.md":
      "---\ntitle: P\npublisher: P\ndate: 2025\nkind: press\ngrade: publisher\n"
      + "accessed: 2026-11-22\n---\n",
    "cases/01-case.md":
      "---\ntitle: C\nkind: criminal\nparties:\n  - name: Ada\n    role: accused\n    person: ada\nsteps:\n"
      + "  - date: 1979\n    what: W.\n    source: paper\n    place: page 1\n    decides: true\n---\n",
    "trails/01-walk.md":
      "---\ntitle: W\nfor: A\nminutes: 1\n---\n1. [P](../life/01-page.md). Look.\n",
  ]

  private static let note = "[^1]: [P](../sources/paper.md), page 1.\n"
}
