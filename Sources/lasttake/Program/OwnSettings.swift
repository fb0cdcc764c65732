import Screens
import Controls
import Citation
import Configuration
import ContentModel
import Display
import Interface

/// The reader's own settings as they are in force, and what is wrong with their file.
struct OwnSettings {
  /// `XDG_CONFIG_HOME/lasttake/config.yml`, which is in `~/.config` unless set; `nil` without a home.
  static var path: String? {
    StateFolder.folder("XDG_CONFIG_HOME", otherwise: ".config").map { "\($0)/config.yml" }
  }

  /// What settings choose from.
  static let choices = SettingChoices(
    themes: Theme.names, clipboardWays: Clipboard.Way.allCases.map(\.rawValue),
    citationStyles: CitationStyle.allCases.map(\.rawValue),
    watchWays: ContentWatch.Way.allCases.map(\.rawValue),
    signSets: ["automatic"] + SignSet.allCases.map(\.rawValue))

  private(set) var settings: Settings
  private(set) var keymap: Keymap
  /// What the file says of what keys can choose too, by the names of the settings.
  private(set) var written: [String: String] = [:]
  /// In the order of the file.
  private(set) var diagnostics: [Diagnostic]

  /// - Parameter theme: The one that an option names.
  init(theme: String? = nil) {
    let read = Self.path.map { Settings.read($0, Self.choices) } ?? Parsed(Settings(Self.choices))
    settings = read.value
    let remapped = Keymap.standard.remapped(settings.keys.map { ($0.action, $0.keys.value) })
    keymap = remapped.keymap
    diagnostics = read.diagnostics
    takeChoices()
    if let theme { settings.theme = Setting(theme, .option("--theme")) }
    if Environment["NO_COLOR"] != nil {
      settings.theme = Setting(Theme.mono.name, .environment("NO_COLOR"))
    }
    for problem in remapped.problems {
      guard let index = settings.keys.firstIndex(where: { $0.action == problem.action }) else {
        continue
      }
      let location = settings.keys.remove(at: index).location
      diagnostics.append(
        Diagnostic(.error, rule: "bad-remapping", problem.message, at: location))
    }
    diagnostics.sort { $0.location < $1.location }
  }

  /// Takes what the reader has chosen by keys since the file was written.
  private mutating func takeChoices() {
    if settings.theme.origin.isFile { written["theme"] = settings.theme.value }
    if settings.measure.origin.isFile { written["measure"] = "\(settings.measure.value)" }
    if settings.mouse.origin.isFile { written["mouse"] = "\(settings.mouse.value)" }
    let kept = KeptChoices.own
    if let name = kept.value(of: "theme", over: written["theme"]), Theme(named: name) != nil {
      settings.theme = Setting(name, .chosen)
    }
    if let columns = kept.value(of: "measure", over: written["measure"]).flatMap({ Int($0) }),
      Settings.measures.contains(columns)
    {
      settings.measure = Setting(columns, .chosen)
    }
    if let isOn = kept.value(of: "mouse", over: written["mouse"]).flatMap({ Bool($0) }) {
      settings.mouse = Setting(isOn, .chosen)
    }
  }

  /// Sets up a state that has just been made, and tells in its last line what is wrong.
  func configure(_ state: inout State) {
    state.configure(
      measure: settings.measure.value, wantsMouse: settings.mouse.value,
      citationStyle: citationStyle, keymap: keymap)
    guard let first = diagnostics.first else { return }
    let location = first.location
    let more =
      diagnostics.count > 1 ? " (\(diagnostics.count - 1) more; lasttake config tells all)" : ""
    _ = state.update(
      .told("config.yml:\(location.line):\(location.column): \(first.message)\(more)"))
  }

  var theme: Theme { Theme(named: settings.theme.value) ?? .terminal }
  var clipboard: Clipboard {
    Clipboard(way: Clipboard.Way(rawValue: settings.clipboard.value) ?? .automatic)
  }
  /// `nil` for those that the terminal is known to have.
  var signs: SignSet? { SignSet(rawValue: settings.signs.value) }
  var wantsWelcome: Bool { settings.welcome.value }
  var watchWay: ContentWatch.Way { ContentWatch.Way(rawValue: settings.watch.value) ?? .automatic }
  var citationStyle: CitationStyle {
    CitationStyle(rawValue: settings.citation.value) ?? .plain
  }
}

extension Origin {
  fileprivate var isFile: Bool { if case .file = self { true } else { false } }
}
