import Foundation
import Testing

/// Somebody who does what the tutorial says, in a folder and with a journal of their own.
final class TutorialReader {
  let folder: String
  /// What the last command printed.
  private var seen: [String] = []

  init() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    folder = place.path
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  /// Takes away all that was written.
  func leave() { try? FileManager.default.removeItem(atPath: folder) }

  func follow(_ orders: ArraySlice<(order: TutorialOrder, place: String)>) throws {
    var rest = orders
    while let (order, place) = rest.popFirst() {
      switch order {
      case .type(let lines):
        seen = []
        for line in lines {
          if line == "lasttake --content ferry" {
            try read(line, &rest)
          } else {
            seen += try run(line)
          }
        }
      case .write(let file, let text): try write(text, to: file, place)
      case .change(let file, let from, let to):
        let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
        #expect(text.ranges(of: from).count == 1, "\(place): \(file)")
        try write(text.replacing(from, with: to), to: file, place)
      case .see(let lines):
        #expect(Self.missing(lines, in: seen) == nil, "\(place):\n\(seen.joined(separator: "\n"))")
      case .press: Issue.record("\(place): the program isn't open")
      }
    }
  }

  /// Opens the program, and follows what is told of it until it is left.
  private func read(
    _ line: String, _ rest: inout ArraySlice<(order: TutorialOrder, place: String)>
  ) throws {
    let pane = try TmuxPane(
      ["sh", "-c", "cd '\(folder)' && exec \(line)"],
      environment: environment.mapValues { Optional($0) }, welcomes: true)
    while let (order, place) = rest.popFirst() {
      switch order {
      case .see(let lines):
        let (screen, isSeen) = try pane.wait(deadline: 10) { Self.missing(lines, in: $0) == nil }
        #expect(isSeen, "\(place):\n\(screen.joined(separator: "\n"))")
      case .press(let keys):
        _ = try pane.wait(deadline: 10) { $0.contains { !$0.isEmpty } }
        for key in keys { try press(key, in: pane) }
        guard keys.last != "q" else {
          #expect(try pane.exitCode() == 0, "\(place)")
          return
        }
      default: Issue.record("\(place): the program is still open")
      }
    }
    Issue.record("the program was never left")
  }

  /// As fast as a hand: what follows Esc at once would be another key.
  private func press(_ key: String, in pane: borrowing TmuxPane) throws {
    let before = try pane.capture()
    try pane.send(key == "Esc" ? "Escape" : key)
    if key == "Esc" { _ = try pane.wait(deadline: 10) { $0 != before } }
  }

  private func write(_ text: String, to file: String, _ place: String) throws {
    let path = "\(folder)/\(file)"
    let parent = (path as NSString).deletingLastPathComponent
    #expect(FileManager.default.fileExists(atPath: parent), "\(place): no folder for \(file)")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// The lines that a shell prints, errors among them.
  private func run(_ line: String) throws -> [String] {
    let shell = try Program(
      ["-c", "cd '\(folder)' && { \(line); } 2>&1"], environment: environment, executable: "/bin/sh"
    )
    return shell.output.components(separatedBy: "\n")
  }

  private var environment: [String: String] {
    let programs = (TmuxPane.lasttake as NSString).deletingLastPathComponent
    return [
      "PATH": "\(programs):/usr/local/bin:/usr/bin:/bin", "LASTTAKE_CONTENT": "",
      "XDG_STATE_HOME": "\(folder)/.state", "XDG_CONFIG_HOME": "\(folder)/.config",
    ]
  }

  /// The first of the lines that is part of none that is seen from there on where the one before it was.
  private static func missing(_ lines: [String], in seen: [String]) -> String? {
    var rest = seen[...]
    for line in lines {
      guard let place = rest.firstIndex(where: { $0.contains(line) }) else { return line }
      rest = rest[place...]
    }
    return nil
  }
}
