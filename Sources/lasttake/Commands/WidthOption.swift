import ArgumentParser

/// How long a printed line of text may be.
struct WidthOption: ParsableArguments {
  @Option(help: "The longest line of text, in columns, 20 to 400.")
  var width: Int?

  /// - Throws: `ValidationError` beyond what a page can be set to.
  func validate() throws {
    if let width, !(20...400).contains(width) {
      throw ValidationError("--width takes a number of columns from 20 to 400.")
    }
  }

  /// Of a line: as asked for, or as wide as the output, but no wider than reads well.
  var columns: Int { width ?? Output.columns(atMost: 72) }
}
