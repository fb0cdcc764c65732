/// The text of one content file: blocks in order, and the notes they refer to.
public struct Article: Hashable, Sendable {
  /// The file's path relative to the content folder.
  public var file: String
  public var blocks: [Block]
  /// In the order of their marks in the text.
  public var notes: [Note]
  /// The words of the text, notes left out, for reading time and balance.
  public var wordCount: Int

  public init(file: String, blocks: [Block] = [], notes: [Note] = [], wordCount: Int = 0) {
    self.file = file
    self.blocks = blocks
    self.notes = notes
    self.wordCount = wordCount
  }

  /// How fast it is read.
  public static let wordsAMinute = 230

  /// How long it takes to read, in whole minutes, at least 1.
  public var minutes: Int { max(1, (wordCount + 115) / Self.wordsAMinute) }

  /// The number that a note's mark shows, from 1 in the order of the text; `nil` if undefined.
  public func number(ofNote label: String) -> Int? {
    notes.firstIndex { $0.label == label }.map { $0 + 1 }
  }
}

/// A note: the source of a statement and the place in it.
public struct Note: Hashable, Sendable {
  /// The name between the brackets of its mark.
  public var label: String
  public var blocks: [Block]
  /// The sources that the note links to, in order.
  public var sources: [EntityID]
  public var range: SourceRange

  public init(label: String, blocks: [Block], sources: [EntityID], range: SourceRange) {
    self.label = label
    self.blocks = blocks
    self.sources = sources
    self.range = range
  }
}
