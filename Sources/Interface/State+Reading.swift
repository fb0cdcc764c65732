import Controls
import Reading
import Screens

/// What is read while it stands in view.
extension State {
  /// Keys that come faster than this are one key held down, in milliseconds: what runs by under it is
  /// not read.
  static let heldKey = 250

  /// Takes the time. What was in view since the last time was looked at, unless something lay over it,
  /// or a key is held.
  mutating func take(time: Int) {
    let before = clock
    clock = time
    guard let before, overlay == nil, time - before >= Self.heldKey else { return }
    for (reader, context) in screen.pagesInView(self.context) {
      var reader = reader
      let parts = reader.look(for: time - before, context)
      screen.replace(reader)
      if !parts.isEmpty { see(parts, in: reader) }
    }
  }

  private mutating func see(_ parts: Set<UInt32>, in reader: Reader) {
    let before = journal.progress[reader.entry]
    let known = before?.parts ?? []
    guard !parts.isSubset(of: known) else { return }
    let share = reader.share(of: known.union(parts))
    let date = stamp.now()
    record(.see(reader.entry, parts: parts.subtracting(known), fraction: share, date: date))
    if share >= 1, before?.isRead != true, !keptUnread.contains(reader.entry) {
      record(.markRead(reader.entry, .byReading, date: date))
    }
  }

  /// How long until something more of what is in view is read, in milliseconds; `nil` without a clock,
  /// or where nothing more can be.
  var timeToRead: Int? {
    guard clock != nil, overlay == nil else { return nil }
    let times = screen.pagesInView(context).compactMap { reader, context in
      reader.timeToRead(journal.progress[reader.entry]?.parts ?? [], context)
    }
    return times.max().map { max($0, Self.heldKey) }
  }
}
