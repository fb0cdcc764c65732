import Foundation
import TestSupport
import Testing

@testable import lasttake

/// What is told of changes of a content folder, and what is not.
struct ContentWatchTests {
  private let home = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString).path

  init() throws { try makeFolder("Content/life") }

  @Test("A change of a file is told", arguments: [ContentWatch.Way.automatic, .poll])
  func aChangeIsTold(way: ContentWatch.Way) throws {
    try watching(way) { watch in
      #expect(!isChanged(watch, milliseconds: 0))
      try write("Content/life/a.md")
      #expect(isChanged(watch, milliseconds: 10_000))
      #expect(!isChanged(watch, milliseconds: 0))
    }
  }

  @Test(
    "What editors leave beside a file wakes nothing", arguments: [".a.md.swp", "a.md~", "4913"])
  func otherFilesAreNoChange(name: String) throws {
    try watching { watch in
      try write("Content/life/\(name)")
      try FileManager.default.removeItem(atPath: "\(home)/Content/life/\(name)")
      #expect(!isChanged(watch, milliseconds: 100))
    }
  }

  @Test func aFolderThatComesLaterIsWatchedToo() throws {
    try watching { watch in
      try makeFolder("Content/people")
      #expect(isChanged(watch, milliseconds: 10_000))
      try write("Content/people/a.md")
      #expect(isChanged(watch, milliseconds: 10_000))
    }
  }

  @Test func aFolderThatIsReplacedIsFollowed() throws {
    try watching { watch in
      try makeFolder("Next/life")
      try FileManager.default.moveItem(atPath: "\(home)/Content", toPath: "\(home)/Old")
      try FileManager.default.moveItem(atPath: "\(home)/Next", toPath: "\(home)/Content")
      #expect(isChanged(watch, milliseconds: 10_000))
      try write("Content/life/a.md")
      #expect(isChanged(watch, milliseconds: 10_000))
    }
  }

  @Test func aLinkThatLeadsElsewhereIsFollowed() throws {
    try makeFolder("Other/life")
    try link("current", to: "Content")
    defer { clear() }
    let watch = try #require(ContentWatch(folder: "\(home)/current"))
    try link("new", to: "Other")
    #expect(rename("\(home)/new", "\(home)/current") == 0)
    #expect(isChanged(watch, milliseconds: 10_000))
    try write("Other/life/a.md")
    #expect(isChanged(watch, milliseconds: 10_000))
  }

  @Test func nothingIsWatchedWhereThatIsOff() {
    defer { clear() }
    #expect(ContentWatch(folder: "\(home)/Content", way: .off) == nil)
  }

  // MARK: A folder of their own

  private func watching(_ way: ContentWatch.Way = .automatic, _ body: (ContentWatch) throws -> Void)
    throws
  {
    defer { clear() }
    try body(try #require(ContentWatch(folder: "\(home)/Content", way: way)))
  }

  /// Waits until a change is told; what is told of other files is taken and passed over.
  private func isChanged(_ watch: ContentWatch, milliseconds: Int) -> Bool {
    let end = Date(timeIntervalSinceNow: Double(milliseconds) / 1000)
    while true {
      let left = max(0, end.timeIntervalSinceNow)
      var waiting = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(left * 1000)) > 0 else { return false }
      if watch.takeChanges() { return true }
    }
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(home)/\(path)", withIntermediateDirectories: true)
  }

  private func write(_ path: String) throws {
    try "x".write(toFile: "\(home)/\(path)", atomically: false, encoding: .utf8)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(home)/\(path)", withDestinationPath: target)
  }

  private func clear() { try? FileManager.default.removeItem(atPath: home) }
}
