import BundledContent

/// The folder of the companion that is read when no option names one: `LASTTAKE_CONTENT`, or the one that
/// comes with the program; `nil` where that is missing.
var standardContentPath: String? { Environment["LASTTAKE_CONTENT"] ?? BundledContent.path }

/// The folder that a line of words names behind `--content`, as it is written there; `nil` if it names none.
func contentNamed(in words: [String]) -> String? {
  for (number, word) in words.enumerated() {
    if word.hasPrefix("--content=") { return String(word.dropFirst("--content=".count)) }
    if word == "--content", number + 1 < words.count { return words[number + 1] }
  }
  return nil
}
