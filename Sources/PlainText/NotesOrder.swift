import ContentModel
import Reading

/// The order in which notes are printed: by the time they were written, or as their pages are read.
public struct NotesOrder {
  private let order: [EntityID: Int]
  private let isByTime: Bool

  public init(_ library: Library, byTime: Bool) {
    order = byTime ? [:] : library.readingOrder
    isByTime = byTime
  }

  /// Those that are equal stay as they were.
  public func sorted(_ notes: [ReaderNote]) -> [ReaderNote] {
    notes.enumerated().sorted { one, other in
      func place(_ note: ReaderNote) -> Int {
        isByTime ? note.created : order[note.entity] ?? .max
      }
      return (place(one.element), one.offset) < (place(other.element), other.offset)
    }.map(\.element)
  }
}
