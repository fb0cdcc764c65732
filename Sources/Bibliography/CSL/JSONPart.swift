import FoundationEssentials

/// Any value of JSON, as another program's file may hold it.
enum JSONPart: Decodable {
  case text(String)
  /// With all the digits that it is written with.
  case number(Decimal)
  case list([JSONPart])
  case object([String: JSONPart])
  case other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Decimal.self) {
      self = .number(number)
    } else if let list = try? value.decode([JSONPart].self) {
      self = .list(list)
    } else if let object = try? value.decode([String: JSONPart].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// A text, or a number as its digits; `nil` for others.
  var words: String? {
    switch self {
    case .text(let text): text.tidy
    case .number(let number): "\(number)"
    case .list, .object, .other: nil
    }
  }

  var list: [JSONPart] { if case .list(let list) = self { list } else { [] } }

  var object: [String: JSONPart]? { if case .object(let object) = self { object } else { nil } }
}
