import Foundation
import GRDB
import TestSupport
import Testing

/// Programs that are killed while they write, and programs that write at once.
@Suite struct KillTests {
  /// Twenty-one times a program opens a journal and writes until it is killed: right at its start,
  /// or after a few notes were kept and some microseconds went by. 210 times in all.
  @Test(arguments: 0..<10 as Range<UInt64>) func holdsAllThatWasKept(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: seed)
    var kept: Set<String> = []
    for round in 0..<21 {
      let writer = try WriterProcess(folder.path, prefix: "\(round)", count: 1_000_000)
      let notes = Int.random(in: 0...4, using: &random)
      for _ in 0..<notes { kept.formUnion(id(writer.line())) }
      usleep(UInt32.random(in: 0..<(notes == 0 ? 60_000 : 3_000), using: &random))
      for line in writer.kill() { kept.formUnion(id(line)) }
      let whole = try folder.database { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
      try #require(whole == ["ok"], "seed \(seed), round \(round)")
      let opening = folder.open()
      try #require(opening.problem == nil, "seed \(seed), round \(round)")
      try #require(kept.isSubset(of: opening.contents.notes.map(\.id)), "seed \(seed), \(round)")
    }
    #expect(!kept.isEmpty)
  }

  @Test func twoProgramsWriteAThousandNotes() throws {
    let folder = try TemporaryFolder()
    let writers = try ["a", "b"].map { try WriterProcess(folder.path, prefix: $0, count: 500) }
    let lines = writers.map { $0.lines() }
    let ids = ["a", "b"].map { prefix in (0..<500).map { "\(prefix)-\($0)" } }
    #expect(lines == ids.map { $0.map { "kept \($0)" } })
    #expect(Set(folder.open().contents.notes.map(\.id)) == Set(ids.joined()))
  }

  private func id(_ line: String?) -> [String] {
    guard let line, line.hasPrefix("kept ") else {
      Issue.record("no note was kept: \(line ?? "it ended")")
      return []
    }
    return [String(line.dropFirst(5))]
  }
}
