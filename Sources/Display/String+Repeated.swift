extension String {
  /// The text so many times over; nothing for a count below 1, as where a screen leaves no room.
  public func repeated(_ count: Int) -> String { String(repeating: self, count: max(0, count)) }
}
