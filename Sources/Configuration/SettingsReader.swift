import ContentModel
import Display
import PlainYAML

/// Reads the tree of a file into settings.
struct SettingsReader {
  let file: String
  let choices: SettingChoices
  private(set) var settings: Settings
  private(set) var diagnostics: [Diagnostic] = []

  private static let names = [
    "theme", "measure", "mouse", "clipboard", "citation", "watch", "signs", "welcome", "keys",
  ]

  init(file: String, choices: SettingChoices) {
    self.file = file
    self.choices = choices
    settings = Settings(choices)
  }

  mutating func read(_ root: YAMLNode) {
    guard case .mapping(let mapping) = root.content else {
      // Of a file of comments alone.
      if root.isEmpty { return }
      report(
        "bad-yaml", "no setting stands here; write lines such as “theme: dark”",
        at: place(root.mark))
      return
    }
    for pair in mapping {
      let (key, value) = (pair.key, pair.value)
      switch key.scalar {
      case "theme": choose(\.theme, key, value, from: choices.themes)
      case "measure": readMeasure(value)
      case "mouse": readFlag(\.mouse, value)
      case "clipboard": choose(\.clipboard, key, value, from: choices.clipboardWays)
      case "citation": choose(\.citation, key, value, from: choices.citationStyles)
      case "watch": choose(\.watch, key, value, from: choices.watchWays)
      case "signs": choose(\.signs, key, value, from: choices.signSets)
      case "welcome": readFlag(\.welcome, value)
      case "keys": readKeys(value)
      default:
        let words = "there is no setting \(quoted(key)); there are \(Self.names.list)"
        report("unknown-setting", words, at: place(key.mark))
      }
    }
  }

  mutating func report(_ rule: String, _ message: String, at place: SourceLocation) {
    diagnostics.append(Diagnostic(.error, rule: rule, message, at: place))
  }

  /// A mark's place; the beginning of the file if there is none.
  func place(_ mark: YAMLMark?) -> SourceLocation {
    SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  // MARK: Values

  private mutating func choose(
    _ setting: WritableKeyPath<Settings, Setting<String>>, _ key: YAMLNode, _ value: YAMLNode,
    from words: [String]
  ) {
    guard let word = value.scalar, words.contains(word) else {
      let message = "\(quoted(value)) is no \(key.scalar ?? ""); use \(words.list)"
      report("bad-value", message, at: place(value.mark))
      return
    }
    settings[keyPath: setting] = Setting(word, .file(place(value.mark)))
  }

  private mutating func readMeasure(_ value: YAMLNode) {
    let (least, most) = (Settings.measures.lowerBound, Settings.measures.upperBound)
    guard let columns = value.scalar.flatMap({ Int($0) }),
      Settings.measures.contains(columns)
    else {
      let message = "\(quoted(value)) is no measure; use \(least) to \(most) columns"
      report("bad-value", message, at: place(value.mark))
      return
    }
    settings.measure = Setting(columns, .file(place(value.mark)))
  }

  private mutating func readFlag(
    _ setting: WritableKeyPath<Settings, Setting<Bool>>, _ value: YAMLNode
  ) {
    guard let isOn = value.scalar.flatMap({ Bool($0) }) else {
      report(
        "bad-value", "\(quoted(value)) is neither true nor false; use one", at: place(value.mark))
      return
    }
    settings[keyPath: setting] = Setting(isOn, .file(place(value.mark)))
  }

  // MARK: Keys

  private mutating func readKeys(_ value: YAMLNode) {
    guard case .mapping(let mapping) = value.content else {
      if value.isEmpty { return }
      let message = "\(quoted(value)) names no action; write lines such as “  quit: F10”"
      report("bad-value", message, at: place(value.mark))
      return
    }
    for pair in mapping {
      let (name, value) = (pair.key, pair.value)
      guard let action = name.scalar else {
        report(
          "bad-value", "an action is one word; write it as “cross-cut: i”", at: place(name.mark))
        continue
      }
      guard let keys = keys(value) else { continue }
      settings.keys.append(
        Remapping(
          action: action, location: place(name.mark),
          keys: Setting(keys, .file(place(value.mark)))))
    }
  }

  /// One key or several; `nil` if one of them is none.
  private mutating func keys(_ value: YAMLNode) -> [Key]? {
    guard case .sequence(let sequence) = value.content else { return key(value).map { [$0] } }
    guard !sequence.isEmpty else {
      report(
        "bad-value", "no key stands here; write one, or take the action out", at: place(value.mark))
      return nil
    }
    let keys = sequence.map { key($0) }
    return keys.contains(nil) ? nil : keys.compactMap { $0 }
  }

  private mutating func key(_ node: YAMLNode) -> Key? {
    if let text = node.scalar {
      if let key = Key(named: text) ?? Key(character: text) { return key }
      if text.isEmpty {
        report(
          "no-key", "no key stands here; put a mark in quotes, as in \"#\"", at: place(node.mark))
        return nil
      }
    }
    let message = "\(quoted(node)) is no key that reaches the program; write one as the help does"
    report("no-key", "\(message): x, Ctrl-P, F1, PgDn, Space", at: place(node.mark))
    return nil
  }
}

extension Key {
  /// The key of one character that a keyboard can give.
  fileprivate init?(character text: String) {
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first,
      scalar.properties.generalCategory != .control
    else { return nil }
    self = .character(Character(scalar))
  }
}

extension YAMLNode {
  /// Whether nothing is written here.
  fileprivate var isEmpty: Bool { scalar?.isEmpty ?? false }
}

extension [String] {
  fileprivate var list: String { joined(separator: ", ") }
}

/// What stands here, as a message shows it.
private func quoted(_ node: YAMLNode) -> String {
  switch node.content {
  case .scalar(let text): "“\(excerpt(text))”"
  case .sequence: "a list"
  case .mapping: "a group of settings"
  }
}

/// A text in the length that a message can take.
func excerpt(_ text: String) -> String {
  text.unicodeScalars.count > 40 ? "\(String(text.unicodeScalars.prefix(40)))…" : text
}
