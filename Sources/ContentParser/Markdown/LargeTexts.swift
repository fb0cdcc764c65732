import CMarkGFM
import Synchronization

/// Texts whose trees take so much space that one is read at a time, and the space is given back.
enum LargeTexts {
  /// In bytes.
  private static let least = 256 << 10
  private static let turn = Mutex(())

  static func inTurn<Result>(_ bytes: Int, _ body: () -> Result) -> Result {
    guard bytes >= least else { return body() }
    return turn.withLock { _ in
      defer { give_back_freed_memory() }
      return body()
    }
  }
}
