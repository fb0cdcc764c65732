import ContentModel

/// A time as readers see it, and where it is one date also as machines read it.
func time(_ period: Period) -> String {
  guard period.open == .neither, period.start == period.end else {
    return "<span class=\"time\">\(escaped(period.prose))</span>"
  }
  return time(period.start, as: period.prose)
}

/// A date in the words in which it is written.
func time(_ date: PartialDate, as words: String) -> String {
  "<time datetime=\"\(date.with(.certain))\">\(escaped(words))</time>"
}
