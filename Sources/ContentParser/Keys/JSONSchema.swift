/// A JSON Schema, or a part of one: of draft 2020-12, what front matter needs.
public struct JSONSchema: Encodable, Sendable {
  /// One of the values that an enumeration allows.
  enum Constant: Encodable, Sendable {
    case text(String)
    case answer(Bool)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .answer(let answer): try container.encode(answer)
      }
    }
  }

  /// A schema within one, which Swift can't hold directly.
  final class Box: Encodable, Sendable {
    let schema: JSONSchema

    init(_ schema: JSONSchema) { self.schema = schema }

    func encode(to encoder: any Encoder) throws { try schema.encode(to: encoder) }
  }

  /// Which draft it is written in; of a whole schema alone.
  var schema: String?
  var title: String?
  var description: String?
  var type: [String]?
  var pattern: String?
  var minimum: Int?
  var maximum: Int?
  var words: [Constant]?
  var anyOf: [JSONSchema]?
  var items: Box?
  var minItems: Int?
  var maxItems: Int?
  var properties: [String: JSONSchema]?
  var required: [String]?
  var takesOtherKeys: Bool?
  var examples: [String]?
  var definitions: [String: JSONSchema]?
  var reference: String?

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case reference = "$ref"
    case definitions = "$defs"
    case title, description, type, pattern, minimum, maximum
    case words = "enum"
    case anyOf, items, minItems, maxItems, properties, required
    case takesOtherKeys = "additionalProperties"
    case examples
  }
}
