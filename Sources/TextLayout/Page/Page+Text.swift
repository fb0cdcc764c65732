import Display

extension Page {
  /// The page as lines of text without any look, safe to print.
  public var plainLines: [String] {
    lines.map { line in
      var text = safeText(line.text)[...]
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }
}
