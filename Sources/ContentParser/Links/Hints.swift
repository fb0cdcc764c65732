/// How many hints at what was meant one file may still get: each looks through all names, so a file
/// in which nothing is right gets them for its first errors alone.
struct Hints {
  static let most = 20
  private var left = Hints.most

  /// Takes one; whether there was one left.
  mutating func take() -> Bool {
    left -= 1
    return left >= 0
  }
}
