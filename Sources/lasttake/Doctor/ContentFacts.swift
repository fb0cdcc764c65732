import ContentModel

/// Which companion is read, and how it is.
struct ContentFacts {
  /// Why it is this one.
  enum Reason {
    case option, environment, bundled
  }

  /// How much it holds, and what is wrong with it.
  struct Holdings {
    var title: String
    /// What names it for good; `nil` where it says nothing of that.
    var identity: String?
    var goals: Int
    var chapters: Int
    var people: Int
    var sources: Int
    var errors: Int
    var warnings: Int
  }

  /// `nil` if there is none.
  var path: String?
  var reason: Reason
  /// `nil` if it couldn't be read.
  var held: Holdings?
  /// Why it couldn't, in one line with what to do.
  var failure: String?

  var finding: Finding {
    guard let path else {
      return Finding(
        "content", .problem, "The companion that belongs to the program is not beside it.",
        remedy: "Install it whole, or name a folder with --content or LASTTAKE_CONTENT.")
    }
    guard let held else {
      return Finding(
        "content", .problem, "\(path), \(why), can't be read.", remedy: failure.map { "\($0)." },
        publicWords: publicPlace.map { "\($0) can't be read." },
        publicRemedy: publicPlace == nil ? nil : "lasttake check tells why.")
    }
    let counts = [
      (held.goals, "goal"), (held.chapters, "chapter"), (held.people, "person"),
      (held.sources, "source"),
    ].map(Self.counted).joined(separator: ", ")
    let found = [(held.errors, "error"), (held.warnings, "warning")].map(Self.counted)
    let amounts = "\(counts). \(found.joined(separator: ", "))."
    return Finding(
      "content", held.errors > 0 ? .problem : .fine,
      "“\(held.title)” in \(path), \(why): \(amounts)",
      remedy: held.errors + held.warnings > 0 ? "lasttake check tells them." : nil,
      publicWords: publicPlace.map { "\($0): \(amounts)" })
  }

  /// A companion of one's own, without its folder, whose name may be its title; `nil` of the program's.
  private var publicPlace: String? {
    reason == .bundled ? nil : "A companion of one's own, \(why)"
  }

  private var why: String {
    switch reason {
    case .option: "which --content names"
    case .environment: "which LASTTAKE_CONTENT names"
    case .bundled: "which comes with the program"
    }
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    let many = word == "person" ? "people" : "\(word)s"
    return "\(count) \(count == 1 ? word : many)"
  }
}
