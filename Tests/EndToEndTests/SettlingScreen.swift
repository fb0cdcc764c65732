/// Looks at a screen while it is drawn: tmux shows what has come so far, and on a busy machine a title
/// may stand there before its rows.
struct SettlingScreen {
  /// The last screen that was looked at.
  private(set) var screen: [String] = []
  private var looks = 0

  /// Whether the screen is the expected one, and was the same the last times it was looked at.
  mutating func isSettled(_ next: [String], _ isExpected: ([String]) -> Bool) -> Bool {
    looks = next == screen ? looks + 1 : 1
    screen = next
    return looks >= Self.enough && isExpected(next)
  }

  private static let enough = 3
}
