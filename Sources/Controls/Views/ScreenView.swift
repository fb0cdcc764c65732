import Citation
import ContentModel
import Display
import Reading

/// What fills the terminal.
public protocol ScreenView: View {
  /// The screen at a place that the journal keeps; `nil` if the place is of another, or what it showed
  /// is gone.
  init?(_ place: ReaderPlace, _ context: Context)
  /// Where the reader is, in a form that outlives the program and changes of the content.
  func place(_ context: Context) -> ReaderPlace
  /// Follows a change of the terminal's size, of the measure, of the content, or of the journal.
  mutating func adapt(to context: Context)
  /// Gives the keys to what is at a point of the terminal.
  mutating func focus(at point: Point, _ context: Context)
  /// The title line; `nil` where there is none, or another.
  func header(_ context: Context) -> Header?
  /// What `y` copies here.
  func citation(_ context: Context) -> [Clipping]
  /// What the last line says of the selection; `nil` for the keys.
  func status(_ context: Context) -> String?
  /// What is typed in the place of the last line; `nil` where nothing is.
  func typedLine(_ context: Context) -> TypedLine?
  /// The entries whose text it shows.
  func shownEntries(in library: Library) -> [EntityID]
}

extension ScreenView {
  public mutating func focus(at point: Point, _ context: Context) {}
  public func header(_ context: Context) -> Header? { nil }
  public func status(_ context: Context) -> String? { nil }
  public func typedLine(_ context: Context) -> TypedLine? { nil }
  public func shownEntries(in library: Library) -> [EntityID] { [] }
}
