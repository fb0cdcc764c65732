import ArgumentParser
import ContentModel

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the full screen, at an entry if one is named. This is the default.")

  @Argument(help: "Where to open: life/two-mothers, goals/…, people/…, quotes/…, questions/….")
  var id: String?

  @Flag(
    help: """
      A dialogue of lines, without a full screen: the same program and the same keys, by their \
      names. Where words are typed, a line that begins with a space is words, whatever keys are \
      called.
      """)
  var plain = false

  @OptionGroup var look: ThemeOption
  @OptionGroup var content: ContentOptions

  func run() throws {
    try reportingFailure {
      var opening = try Opening(path: content.path, id: id, theme: look.theme)
      opening.isPlain = plain
      try opening.run()
    }
  }
}

/// Reads an id as it was typed.
func entityID(_ text: String) throws -> EntityID {
  if text == "about" { return .about }
  guard let id = EntityID(text) else {
    throw Failure(
      "'\(text)' is no id; ids look like life/two-mothers (lasttake list)", code: .usage)
  }
  return id
}

func unknown(_ id: String) -> Failure {
  Failure(
    "there is no '\(id)' in this companion; lasttake list names what there is", code: .nothing)
}
