import ContentModel
import Files
import FoundationEssentials
import Glibc
import Interface
import Journal
import Reading

/// Where the reader's own copy is kept, after the XDG Base Directory Specification.
enum StateFolder {
  /// `XDG_STATE_HOME/lasttake`, which is in `~/.local/state` unless set; `nil` without a home.
  static var path: String? { folder("XDG_STATE_HOME", otherwise: ".local/state") }

  /// A relative path in the variable is to be ignored, says the specification.
  static func folder(_ variable: String, otherwise inHome: String) -> String? {
    if let base = Environment[variable], base.isAbsolutePath { return base + "/lasttake" }
    return Environment["HOME"].map { "\($0)/\(inHome)/lasttake" }
  }

  /// Opens the journal of a companion, or begins one.
  /// - Parameter milliseconds: How long to wait for other programs' locks.
  static func openJournal(of companion: Companion, waiting milliseconds: Int = 250)
    -> JournalOpening
  {
    JournalFile.open(
      in: path, companion: companion.title, identity: companion.identity, waiting: milliseconds)
  }

  /// Opens the journal of a companion if there is one; one that is to be begun waits for its keeper.
  static func openJournalOrLeave(of companion: Companion) -> JournalOpening {
    JournalFile.openOrLeave(in: path, companion: companion.title, identity: companion.identity)
  }

  /// Keeps the journal of a companion that was opened.
  static func keeper(of companion: Companion, _ opening: JournalOpening) -> JournalKeeper {
    JournalKeeper(opening) { checksAll, milliseconds in
      JournalFile.open(
        in: path, companion: companion.title, identity: companion.identity, checksAll: checksAll,
        waiting: milliseconds)
    }
  }

  /// Opens the journal of a companion if there is one.
  static func openJournalIfThere(of companion: Companion) -> JournalOpening {
    JournalFile.openIfThere(in: path, companion: companion.title, identity: companion.identity)
  }
}

extension Stamp {
  /// The clock of this machine, and names that no other note has.
  static let system = Stamp(
    now: { Int(Date().timeIntervalSince1970) }, newID: { UUID().uuidString.lowercased() },
    ahead: { seconds in
      var (time, local) = (time_t(seconds), tm())
      return localtime_r(&time, &local) == nil ? 0 : local.tm_gmtoff
    })
}
