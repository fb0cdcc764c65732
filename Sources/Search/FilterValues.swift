/// Every value that something has which can be found, by field and without repetition, each with a
/// number.
struct FilterValues: Sendable {
  private(set) var values: [FilterValue] = []
  private(set) var fields: [Query.Field] = []
  private var numbers: [Query.Field: [String: Int]] = [:]
  private var inField: [Query.Field: [Int]] = [:]

  /// The numbers of a field's values, in the order in which they came.
  subscript(field: Query.Field) -> [Int] { inField[field] ?? [] }

  subscript(number: Int) -> FilterValue { values[number] }

  /// The number of a value.
  /// - Parameter make: Its names, asked for if it is new.
  mutating func number(
    of key: String, in field: Query.Field, _ make: () -> FilterValue
  ) -> Int? {
    guard !key.isEmpty else { return nil }
    if let known = numbers[field]?[key] { return known }
    let number = values.count
    values.append(make())
    fields.append(field)
    numbers[field, default: [:]][key] = number
    inField[field, default: []].append(number)
    return number
  }

  /// The numbers of the values that the filter finds: of the one with exactly this key, or else of all
  /// that match. A kind that is none of what can be found is looked for among the kinds of sources.
  func numbers(for filter: Query.Filter) -> [Int] {
    let bytes = FoldedText(filter.value).bytes
    let all = self[filter.field]
    if let exact = all.first(where: { values[$0].hasKey(bytes) }) { return [exact] }
    let found = all.filter { values[$0].matches(bytes, in: filter.field) }
    guard found.isEmpty, filter.field == .kind else { return found }
    return numbers(for: Query.Filter(.from, filter.value))
  }
}
