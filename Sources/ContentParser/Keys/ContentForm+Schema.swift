import ContentModel

/// What may stand in a file, as a JSON Schema for editors and for whoever makes such files.
///
/// It says of one file what the program says of it, as far as one file tells: that a name leads to a
/// page, that a period doesn't end before it begins, and that no name stands twice only `check` tells.
extension ContentForm {
  /// The schema of the front matter of such a file, or of `companion.yml`.
  /// - Parameter vocabulary: The kinds and grades of the companion in which it stands.
  public func schema(in vocabulary: Vocabulary = .standard) -> JSONSchema {
    var schema = Self.schema(of: keys(in: vocabulary))
    schema.schema = Self.draft
    schema.title = "\(place) of a companion"
    return schema
  }

  /// The schemas of all, each by its name.
  public static func schema(in vocabulary: Vocabulary = .standard) -> JSONSchema {
    var whole = JSONSchema()
    whole.schema = draft
    whole.title = "Front matter and companion.yml of a companion"
    whole.anyOf = allCases.map { JSONSchema(reference: "#/$defs/\($0.rawValue)") }
    whole.definitions = Dictionary(
      uniqueKeysWithValues: allCases.map { form in
        var schema = schema(of: form.keys(in: vocabulary))
        schema.title = form.place
        return (form.rawValue, schema)
      })
    return whole
  }

  private static let draft = "https://json-schema.org/draft/2020-12/schema"

  fileprivate static func schema(of keys: [ContentKey]) -> JSONSchema {
    var schema = JSONSchema()
    schema.type = ["object"]
    schema.properties = Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0.schema) })
    let needed = keys.filter(\.isNeeded).map(\.name)
    schema.required = needed.isEmpty ? nil : needed
    schema.takesOtherKeys = false
    return schema
  }
}

extension ContentKey {
  fileprivate var schema: JSONSchema {
    var schema = value.schema(isNeeded: isNeeded)
    schema.description = meaning
    schema.examples = example.isEmpty ? nil : [example]
    return schema
  }
}

extension ContentValue {
  /// - Parameter isNeeded: Whether it may not be empty.
  fileprivate func schema(isNeeded: Bool) -> JSONSchema {
    switch self {
    case .texts: return JSONSchema(type: ["array"], items: .init(.line(nil, isNeeded: false)))
    case .members(let member):
      return JSONSchema(
        type: ["array"], items: .init(ContentForm.schema(of: member.keys)), minItems: 1,
        maxItems: member.most)
    case .map(let names, let words):
      let word = words.map(JSONSchema.oneOf) ?? .line("\\S", isNeeded: true)
      return JSONSchema(
        type: ["object"],
        properties: Dictionary(uniqueKeysWithValues: names.map { ($0, word) }),
        takesOtherKeys: false)
    case .word(let words): return .either(.oneOf(words), isNeeded: isNeeded)
    case .answer:
      let answers = [
        JSONSchema.Constant.answer(true), .answer(false), .text("true"), .text("false"),
      ]
      return .either(JSONSchema(words: answers), isNeeded: isNeeded)
    case .number(let range):
      return .either(
        JSONSchema(type: ["integer"], minimum: range.lowerBound, maximum: range.upperBound),
        isNeeded: isNeeded)
    default: return line(isNeeded: isNeeded)
    }
  }

  /// Of what is one line.
  private func line(isNeeded: Bool) -> JSONSchema {
    let name = "[0-9A-Za-z_-]"
    let years = 1000...9999
    func whole(_ pattern: String) -> String { "^\\s*\(pattern)\\s*$" }
    switch self {
    case .identity:
      return .line(
        whole("\(name){1,\(Self.longestIdentity)}"), besides: ["integer", "boolean"],
        isNeeded: isNeeded)
    case .language: return .line(whole(Pattern.language), besides: [], isNeeded: isNeeded)
    case .folder(let reserved):
      return .line(
        whole("(?!(?:\(reserved.joined(separator: "|")))\\s*$)\(name)+"),
        besides: ["integer", "boolean"], isNeeded: isNeeded)
    case .sign:
      return .line(whole(Pattern.sign), besides: ["integer"], in: 0...9, isNeeded: isNeeded)
    case .id: return .line(whole("[^\\s/][^/]*/.*\\S"), besides: [], isNeeded: isNeeded)
    case .date:
      return .line(whole(Pattern.date), besides: ["integer"], in: years, isNeeded: isNeeded)
    case .uncertainDate:
      return .line(
        whole("\(Pattern.date)[~?%]?"), besides: ["integer"], in: years, isNeeded: isNeeded)
    case .period:
      return .line(whole(Pattern.period), besides: ["integer"], in: years, isNeeded: isNeeded)
    default: return .line("\\S", isNeeded: isNeeded)
    }
  }
}

/// Dates, signs and languages as regular expressions.
private enum Pattern {
  static let sign =
    "(?!\(ContentValue.takenSigns.joined(separator: "|")))["
    + ContentValue.signs.map { range in
      [range.lowerBound, range.upperBound].map(character).joined(separator: "-")
    }.joined() + "]"

  /// A code point within brackets.
  private static func character(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// RFC 5646, 2.1; see `LanguageTag`.
  static let language =
    "[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
    + "(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*"
    + "(?:-[0-9A-WY-Za-wy-z](?:-[0-9A-Za-z]{2,8})+)*(?:-[Xx](?:-[0-9A-Za-z]{1,8})+)?"

  private static let year = "(?!0000)[0-9]{4}"
  private static let leapYear =
    "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
  private static let days =
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
  /// As far as it is known, and a day of the calendar.
  static let date =
    "(?:\(year)(?:-(?:0[1-9]|1[0-2])|-\(days))?|\(leapYear)-02-29)"
  static let period =
    "(?:\(date)[~?%]?(?:/(?:\(date)[~?%]?|\\.\\.))?|\\.\\./\(date)[~?%]?)"
}

extension JSONSchema {
  /// One line of text; what YAML reads as a number or an answer is text too.
  /// - Parameters:
  ///   - types: What it may be besides a string.
  ///   - range: Of numbers.
  fileprivate static func line(
    _ pattern: String?, besides types: [String] = ["number", "boolean"],
    in range: ClosedRange<Int>? = nil, isNeeded: Bool
  ) -> JSONSchema {
    JSONSchema(
      type: ["string"] + types + (isNeeded ? [] : ["null"]),
      pattern: pattern.map { isNeeded ? $0 : "^\\s*$|\($0)" }, minimum: range?.lowerBound,
      maximum: range?.upperBound)
  }

  fileprivate static func oneOf(_ words: [String]) -> JSONSchema {
    JSONSchema(words: words.map { .text($0) })
  }

  /// The same, or nothing where nothing is needed.
  fileprivate static func either(_ schema: JSONSchema, isNeeded: Bool) -> JSONSchema {
    guard !isNeeded else { return schema }
    return JSONSchema(anyOf: [schema, JSONSchema(type: ["string", "null"], pattern: "^\\s*$")])
  }
}
