/// What a screen says, in words and without any place on a terminal: for readers who listen, and for
/// pipes. Nothing in it is drawn: no sign, bar or arrow.
public struct Spoken: Equatable {
  /// What this is; another heading means another screen or page.
  public var heading: String
  /// What is said of it once, before its rows.
  public var introduction: [String]
  /// The list, or the lines of the page.
  public var rows: [String]
  /// The row that the keys move.
  public var selected: Int?
  /// Of a page, the lines that have been reached; a list is told around its selection.
  public var inView: Range<Int>?
  /// What is said besides, such as why a pair is a pair.
  public var remarks: [String] = []
  /// What is told as it stands, line by line, where it changes: a citation to copy.
  public var verbatim: [String] = []

  public init(
    heading: String, introduction: [String] = [], rows: [String], selected: Int? = nil,
    inView: Range<Int>? = nil,
    remarks: [String] = [], verbatim: [String] = []
  ) {
    self.heading = heading
    self.introduction = introduction
    self.rows = rows
    self.selected = selected
    self.inView = inView
    self.remarks = remarks
    self.verbatim = verbatim
  }
}
