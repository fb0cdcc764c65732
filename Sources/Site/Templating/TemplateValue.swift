/// What a template shows: texts, which it escapes unless it is told that they are markup; flags and
/// lists, which its sections ask for; objects, whose fields it names.
public indirect enum TemplateValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case object([String: TemplateValue])

  /// A text that a section asks for before it shows it: nothing where there is nothing to be seen. Made
  /// safe to show.
  static func optional(_ text: String?) -> TemplateValue { markup(text.map { safeWords($0) }) }

  /// The same for markup, which was made of safe words.
  static func markup(_ text: String?) -> TemplateValue {
    guard let text, !text.isBlank else { return .flag(false) }
    return .text(text)
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral text: String) { self = .text(text) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension TemplateValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral values: TemplateValue...) { self = .list(values) }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral fields: (String, TemplateValue)...) {
    self = .object(Dictionary(fields) { _, last in last })
  }
}
