/// Red, green and blue, 0 to 255 each.
public struct RGB: Hashable, Sendable {
  public let red: Int, green: Int, blue: Int

  public init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// What xterm shows for a palette colour from 16 on, as all terminals do: a cube of 6×6×6, then 24
  /// greys; `nil` for the 16 base colours, which each terminal has of its own.
  public init?(palette index: UInt8) {
    guard index >= 16 else { return nil }
    let number = Int(index) - 16
    if number < 216 {
      let parts = [number / 36, number / 6 % 6, number % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
      self.init(parts[0], parts[1], parts[2])
    } else {
      let grey = 8 + 10 * (number - 216)
      self.init(grey, grey, grey)
    }
  }
}
