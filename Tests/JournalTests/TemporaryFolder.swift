import ContentModel
import Foundation
import GRDB
import Reading
import Testing

@testable import Journal

/// A folder for journals that goes with this value, in memory where the system has such a place:
/// what a killed program leaves is the same there.
final class TemporaryFolder {
  let path: String

  init() throws {
    let memory = "/dev/shm"
    let base = access(memory, W_OK) == 0 ? memory : FileManager.default.temporaryDirectory.path
    path = "\(base)/journal-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the journal of the tests' companion is.
  var file: String { path + "/" + JournalFile.name(of: "Test") }

  /// The names in the folder, in order.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// How often this program has the folder open.
  var openings: Int {
    let own = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return own.count {
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
    }
  }

  /// Opens the journal on 23 November 2026.
  func open() -> JournalOpening {
    JournalFile.open(in: path, companion: "Test", now: 1_795_392_000)
  }

  /// Begins the journal with twenty notes.
  /// - Parameter length: How often the words of each are said.
  func beginWithNotes(length: Int) throws {
    let journal = try #require(open().journal)
    for number in 1...20 {
      try journal.record(
        .saveNote(
          ReaderNote(
            id: "\(number)", entity: EntityID(folder: "life", slug: "a"), passage: nil,
            body: String(repeating: "words \(number) ", count: length), created: 1, modified: 1)))
    }
  }

  /// Uses the database as any program could.
  func database<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: file).writeWithoutTransaction(body)
  }

  /// The permissions of a file or folder, as `chmod` has them.
  func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
