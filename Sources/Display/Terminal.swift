/// Where frames go and keys come from.
public protocol Terminal: ~Copyable {
  /// The size at this moment.
  var size: Size { get }

  /// Shows a frame.
  mutating func present(_ frame: Frame)

  /// The next input, waiting at most so many milliseconds; `nil` if none came. Waits without
  /// limit if `milliseconds` is `nil`.
  mutating func read(waitingMilliseconds milliseconds: Int?) -> Input?
}
