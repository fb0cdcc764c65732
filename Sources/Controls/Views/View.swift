import Display

/// What fills the terminal or lies over what fills it, and takes the keys.
public protocol View {
  /// Where its keys are listed.
  var keyPlace: KeyPlace { get }
  /// What the help says of it before its keys.
  var guide: Guide { get }
  mutating func handle(_ action: Action, _ context: Context) -> Response
  /// Takes pasted text.
  /// - Returns: `nil` where there is no field.
  mutating func paste(_ text: String, _ context: Context) -> Response?
  /// Takes a click at a point of the terminal.
  mutating func click(_ point: Point, _ context: Context) -> Response
  func draw(into frame: inout Frame, _ context: Context)
  /// The same as lines without any place on a terminal.
  func spoken(_ context: Context) -> Spoken
}

extension View {
  public var guide: Guide { keyPlace.guide }

  public mutating func paste(_ text: String, _ context: Context) -> Response? { nil }
}
