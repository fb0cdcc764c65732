import Files
import FoundationEssentials
import Glibc
import Reading

/// What programs could not keep by their ends, in files beside the journal, until a program opens the
/// journal that can: each a part of a journal, as JSON. None is ever written over.
struct UnkeptFile {
  /// A file, and what is in it.
  struct Part {
    let path: String
    let contents: JournalContents
  }

  private let journal: String

  /// - Parameter journal: The journal's path.
  init(of journal: String) { self.journal = journal }

  private static let ending = ".json"
  private var start: String { "\(journal).unkept" }

  /// Keeps more.
  /// - Returns: Whether it is on the disk.
  func keep(_ contents: JournalContents) -> Bool {
    guard let json = try? contents.json() else { return false }
    var name = Array("\(start).XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return false }
    let new = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let isWritten = writeAll(Array(json.utf8), to: file) == nil && fsync(file) == 0
    guard close(file) == 0, isWritten, giveName(to: new) else {
      unlink(new)
      return false
    }
    syncFolder(journal.parentPath)
    return true
  }

  /// Gives a file the first name that no other has.
  private func giveName(to new: String) -> Bool {
    for number in 1...1_000 {
      let free = start + (number == 1 ? "" : "-\(number)") + Self.ending
      let error = Files.move(new, toFreeName: free)
      if error != EEXIST { return error == 0 }
    }
    return false
  }

  /// What waits, in the order in which it was kept, and the paths of what can't be read: a newer program
  /// may have written it.
  var waiting: (parts: [Part], unread: [String]) {
    var waiting: (parts: [Part], unread: [String]) = ([], [])
    for path in paths {
      let text = try? String(contentsOfFile: path, encoding: .utf8)
      if let contents = text.flatMap({ try? JournalContents(json: $0) }) {
        waiting.parts.append(Part(path: path, contents: contents))
      } else if access(path, F_OK) == 0 {
        waiting.unread.append(path)
      }
    }
    return waiting
  }

  /// Whether there is anything.
  var isThere: Bool { !paths.isEmpty }

  private var paths: [String] {
    let folder = journal.parentPath
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let name = start.lastPathPart
    let own = names.filter { found in
      found.hasPrefix(name) && found.hasSuffix(Self.ending)
        && found.dropFirst(name.count).dropLast(Self.ending.count).allSatisfy {
          $0 == "-" || $0.isNumber
        }
    }
    return own.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }.map { "\(folder)/\($0)" }
  }

  /// Gives a journal what is in them, and takes away each when the journal has it.
  /// - Returns: The path of the first that can't be read, and stays as it is; `nil` if there is none.
  func give(to journal: JournalFile) -> String? {
    let waiting = waiting
    for part in waiting.parts {
      do throws(JournalProblem) {
        try journal.write([.merge(part.contents)])
        unlink(part.path)
      } catch {
        // It waits for the next opening.
      }
    }
    return waiting.unread.first
  }
}
