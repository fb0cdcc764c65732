/// A record of any kind, where one array holds several.
struct AnyRecord: Encodable {
  private let record: any Encodable

  init(_ record: some Encodable) { self.record = record }

  func encode(to encoder: any Encoder) throws { try record.encode(to: encoder) }
}
