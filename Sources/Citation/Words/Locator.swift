/// A paragraph, page or moment of a work.
struct Locator: Hashable {
  enum Unit: String {
    case paragraph, page, time
  }

  var unit: Unit
  /// `13`, `5 and 6`, `47:10`
  var numbers: String
  /// Whether there are several.
  var isPlural: Bool { numbers.contains { " –-,".contains($0) } }

  /// Reads `paragraph 13`, `paragraphs 5 and 6`, `page 6`, `47:10` at the beginning of a remark.
  init?(_ remark: String) {
    let words = remark.split(separator: " ")
    guard let first = words.first else { return nil }
    if let time = Self.time(first) {
      self.init(unit: .time, numbers: time)
      return
    }
    let name = first.hasSuffix("s") ? first.dropLast() : first
    guard let unit = Unit(rawValue: String(name)), unit != .time else { return nil }
    let numbers = words.dropFirst().prefix { word in
      word == "and" || word.allSatisfy { $0.isNumber || "–-,.;".contains($0) }
    }
    let text = numbers.joined(separator: " ").trimmed
    guard text.first?.isNumber ?? false, text.last?.isNumber ?? false else { return nil }
    self.init(unit: unit, numbers: text)
  }

  private init(unit: Unit, numbers: String) {
    self.unit = unit
    self.numbers = numbers
  }

  private static func time(_ word: Substring) -> String? {
    let text = String(word).trimmed
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isTime =
      (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
    return isTime ? text : nil
  }
}

extension StringProtocol {
  /// Without spaces, commas, semicolons and full stops at either end.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, " ,;.\n".contains(first) { rest.removeFirst() }
    while let last = rest.last, " ,;.\n".contains(last) { rest.removeLast() }
    return String(rest)
  }
}
