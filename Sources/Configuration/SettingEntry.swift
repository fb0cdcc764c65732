import ContentModel
import Display

/// One setting among all.
public struct SettingEntry: Sendable {
  /// Its name in the file, that of a remapped action after `keys/`.
  public let id: String
  public let value: SettingValue
  public let origin: Origin

  public init(id: String, value: SettingValue, origin: Origin) {
    self.id = id
    self.value = value
    self.origin = origin
  }
}

/// What a setting can be.
public enum SettingValue: Sendable, Encodable {
  case word(String)
  case number(Int)
  case flag(Bool)
  case keys([Key])

  /// As JSON: keys are always a list, each by the name that the file takes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .word(let word): try container.encode(word)
    case .number(let number): try container.encode(number)
    case .flag(let isOn): try container.encode(isOn)
    case .keys(let keys): try container.encode(keys.map(\.typedName))
    }
  }

  /// As the file takes it.
  var yaml: String {
    switch self {
    case .word(let word): word
    case .number(let number): String(number)
    case .flag(let isOn): String(isOn)
    case .keys(let keys):
      keys.count == 1
        ? keys[0].yaml : "[\(keys.map(\.yaml).joined(separator: ", "))]"
    }
  }
}

extension Settings {
  /// All settings, the reader's own keys last.
  public var entries: [SettingEntry] {
    [
      SettingEntry(id: "theme", value: .word(theme.value), origin: theme.origin),
      SettingEntry(id: "measure", value: .number(measure.value), origin: measure.origin),
      SettingEntry(id: "mouse", value: .flag(mouse.value), origin: mouse.origin),
      SettingEntry(id: "clipboard", value: .word(clipboard.value), origin: clipboard.origin),
      SettingEntry(id: "citation", value: .word(citation.value), origin: citation.origin),
      SettingEntry(id: "watch", value: .word(watch.value), origin: watch.origin),
      SettingEntry(id: "signs", value: .word(signs.value), origin: signs.origin),
      SettingEntry(id: "welcome", value: .flag(welcome.value), origin: welcome.origin),
    ]
      + keys.map {
        SettingEntry(id: "keys/\($0.action)", value: .keys($0.keys.value), origin: $0.keys.origin)
      }
  }
}

extension [SettingEntry] {
  /// A file that sets the same, with a comment at each line that says where it comes from. Keys that
  /// nobody has set are comments as a whole, since one action may have other keys elsewhere.
  public var yaml: [String] {
    let settings = prefix { !$0.id.hasPrefix("keys/") }
    let keys = dropFirst(settings.count)
    return settings.map { "\($0.id): \($0.value.yaml)  # \($0.origin)" }
      + (keys.isEmpty ? [] : ["keys:"])
      + keys.map {
        let mark = $0.origin == .standard ? "# " : ""
        return "  \(mark)\($0.id.dropFirst(5)): \($0.value.yaml)  # \($0.origin)"
      }
  }
}

extension Key {
  /// Marks stand in quotes, since many begin something else in YAML.
  fileprivate var yaml: String {
    guard case .character(let character) = self, character != " ",
      !(character.isASCII && (character.isLetter || character.isNumber))
    else { return typedName }
    return character == "\"" || character == "\\" ? "\"\\\(character)\"" : "\"\(character)\""
  }
}
