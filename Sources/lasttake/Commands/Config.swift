import ArgumentParser
import Configuration
import ContentModel
import Controls
import Display
import FoundationEssentials
import Glibc
import Interface
import Screens

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the settings in force, and where each comes from.",
    discussion: HelpText.discussion(
      """
      As a file that sets the same. What is wrong with the file goes to standard error, with its \
      line and column.
      """,
      examples: [
        ("config", "the settings, and the file that sets them or would"),
        ("config --all > config.yml", "every key that can be set, as a file to change"),
      ], nothing: "something is wrong with the file"))

  @Flag(help: "Print the keys that nobody has set too.")
  var all = false

  @OptionGroup var look: ThemeOption
  @OptionGroup var format: FormatOption

  func run() throws {
    try reportingFailure {
      let own = OwnSettings(theme: look.theme)
      let entries = own.settings.entries + (all ? standardKeys(besides: own.settings) : [])
      switch format.format {
      case .json: try Output.print(json: entries.map(SettingRecord.init))
      case .text: try Output.print(([Self.remark] + entries.yaml).map { safeText($0) })
      }
      for diagnostic in own.diagnostics {
        Output.complain(diagnostic.description)
      }
      if !own.diagnostics.isEmpty { throw Failure("", code: .nothing) }
    }
  }

  private func standardKeys(besides settings: Settings) -> [SettingEntry] {
    let own = settings.keys.map(\.action)
    return Keymap.standard.keysOfActions.filter { !own.contains($0.action) }.map {
      SettingEntry(id: "keys/\($0.action)", value: .keys($0.keys), origin: .standard)
    }
  }

  /// Where the file is, or would be.
  private static var remark: String {
    guard let path = OwnSettings.path else {
      return "# There is no home folder, and so no file; HOME or XDG_CONFIG_HOME names one."
    }
    let isThere = FileManager.default.fileExists(atPath: path)
    return isThere ? "# \(path)" : "# There is no \(path); it may hold lines like these."
  }
}

/// One setting as JSON.
struct SettingRecord: Encodable {
  let id: String
  let value: SettingValue
  let origin: String

  init(_ entry: SettingEntry) {
    id = entry.id
    value = entry.value
    origin = entry.origin.description
  }
}

/// The theme that was asked for.
struct ThemeOption: ParsableArguments {
  @Option(
    help: "The colours: terminal (your own), light, dark, mono or high-contrast.",
    completion: .list(Theme.names))
  var theme: String?

  func validate() throws {
    if let theme, Theme(named: theme) == nil {
      throw ValidationError(
        "There is no theme '\(theme)'; the themes are \(Theme.names.joined(separator: ", ")).")
    }
  }
}
