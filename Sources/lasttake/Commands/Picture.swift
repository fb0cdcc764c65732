import ArgumentParser
import ContentModel
import Controls
import Display
import Interface
import Pictures
import Reading
import Screens

struct Picture: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a screen, or a page, as a picture: SVG with text that can be selected.",
    discussion: HelpText.discussion(
      """
      It shows what a new reader sees, without your own notes and settings. With the theme terminal \
      the picture is light or dark as whoever looks at it prefers. A screen goes by its name: \
      \(names). --keys presses keys first, by the names that they have in the manual.
      """,
      takesIDs: true,
      examples: [
        ("picture board board.svg", "the board"),
        ("picture \(HelpText.sample.chapter) - --size 80x24", "a page, printed"),
        ("picture map map.svg --keys \"Down Right\"", "the reason for a pairing"),
      ], nothing: "the companion has nothing of this id"))

  private static let names = ScreenName.allCases.map(\.rawValue).joined(separator: ", ")

  @Argument(
    help: ArgumentHelp(
      "What to draw: a screen, as board, or an id, as \(HelpText.sample.chapter).",
      valueName: "what"),
    completion: .idsAndScreens)
  var subject: String

  @Argument(
    help: ArgumentHelp("The picture's file; - prints it.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "Columns and rows of the screen, from 20x5 to 400x200.", valueName: "size"),
    transform: { try Self.size($0) })
  var size = Size(columns: 120, rows: 36)

  @Option(
    help: ArgumentHelp("Keys that are pressed first: \"Down Enter\".", valueName: "keys"),
    transform: { try Self.keys($0) })
  var keys: [Key] = []

  @OptionGroup var look: ThemeOption
  @OptionGroup var content: ContentOptions

  func validate() throws {
    if file.isEmpty { throw ValidationError("The file to draw into has no name.") }
  }

  func run() throws {
    try reportingFailure {
      let frame = try screen(in: try content.library()).render()
      let picture = ScreenPicture(
        frame, title: frame.title ?? "",
        description: "A screen of \(frame.size.columns) columns and \(frame.size.rows) rows.")
      if file == "-" { return try Output.print(utf8: [String(picture.svg.dropLast())]) }
      let place = WholeFile(path: file)
      guard place.isFree(forFilesThat: { $0.starts(with: ScreenPicture.start.utf8) }) else {
        throw Failure(
          "\(file) is no picture of this program’s, and would be lost; name another file",
          code: .unreadable)
      }
      try place.write(picture.svg)
    }
  }

  private func screen(in library: Library) throws -> State {
    let theme = look.theme.flatMap(Theme.init(named:)) ?? .terminal
    var state = State(library, size: size, theme: theme)
    if let name = ScreenName(rawValue: subject) {
      state.resume(JournalContents(place: name.place))
    } else {
      guard state.open(try id(in: library)) else { throw unknown(subject, in: library) }
    }
    for key in keys {
      let effects = state.update(.input(.key(key)))
      if effects.contains(.reviewContent) {
        _ = state.update(.contentReviewed(try reviewed(content.path)))
      }
    }
    return state
  }

  /// What can't be a screen is an id.
  private func id(in library: Library) throws -> EntityID {
    guard !subject.contains("/"), subject.prefix(while: { $0 != "#" }) != "about" else {
      return try entityID(subject, in: library)
    }
    let near =
      close(subject, in: ScreenName.allCases.map(\.rawValue)) ?? library.nearestID(to: subject)
    let help = near.map { "did you mean \($0)?" } ?? "screens are \(Self.names)"
    throw Failure("'\(subject)' is no screen and no id; \(help)", code: .usage)
  }

  // MARK: As it is typed

  private static func size(_ typed: String) throws -> Size {
    let parts = typed.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (20...400).contains(columns), (5...200).contains(rows)
    else {
      throw ValidationError(
        "--size takes columns and rows, as in 120x36, from 20x5 to 400x200, and not '\(typed)'.")
    }
    return Size(columns: columns, rows: rows)
  }

  private static func keys(_ typed: String) throws -> [Key] {
    try typed.split(separator: " ").map { word in
      let character = word.count == 1 ? word.first.map(Key.character) : nil
      guard let key = character ?? Key(named: String(word)) else {
        throw ValidationError(
          "--keys takes characters and names of keys, as in \"/ a Down Ctrl-U\"; "
            + "'\(word)' is neither.")
      }
      return key
    }
  }
}
