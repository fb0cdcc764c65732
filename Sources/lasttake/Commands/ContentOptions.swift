import ArgumentParser
import ContentModel
import ContentParser
import Glibc

/// Which companion a command reads.
struct ContentOptions: ParsableArguments {
  @Option(
    name: .customLong("content"),
    help: ArgumentHelp(
      "Read the companion in this folder. Otherwise LASTTAKE_CONTENT, or the one built in.",
      valueName: "folder"),
    completion: .directory)
  var folder: String?

  /// The folder that was asked for, by option, by environment, or the bundled one.
  var path: String {
    get throws(Failure) {
      if let folder { return folder }
      return try Self.defaultPath
    }
  }

  /// The folder that is read when no option names one.
  static var defaultPath: String {
    get throws(Failure) {
      guard let path = standardContentPath else {
        throw Failure(
          "the companion that belongs to this program is not beside it; install it whole, or name a "
            + "folder with --content",
          code: .unreadable)
      }
      return path
    }
  }

  /// The companion with its index. What is wrong with single files doesn't keep the rest from
  /// being read; `lasttake check` tells it.
  func library() throws -> Library { Library(try loaded(path).value) }
}

/// Loads a folder.
/// - Throws: `Failure` with exit code 2 if nothing of it can be read.
func loaded(_ path: String) throws -> Parsed<Companion> {
  do {
    return try ContentLoader(folder: path).load()
  } catch {
    throw Failure(error.description, code: .unreadable)
  }
}

/// Loads what a first screen needs; `nil` if that is the whole.
/// - Throws: `Failure` with exit code 2 if nothing of it can be read.
func loadedOutline(
  _ path: String, begun: (Companion) -> Void, showing shown: (Companion) -> [EntityID]?
) throws -> Companion? {
  do {
    return try ContentLoader(folder: path).loadOutline(begun: begun, showing: shown)
  } catch {
    throw Failure(error.description, code: .unreadable)
  }
}

/// How a command prints what it lists or finds.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

struct FormatOption: ParsableArguments {
  @Option(help: "Print as text, or as a JSON array of objects with an id each.")
  var format: OutputFormat = .text
}
