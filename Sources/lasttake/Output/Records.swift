import ContentModel

/// One quote as JSON.
struct QuoteRecord: Encodable {
  let id: String
  let text: String
  let speaker: String?
  let speakerName: String
  let occasion: String
  let date: String?
  let isFragment: Bool
  let sources: [String]
  let home: String

  init(_ quote: Quote) {
    id = quote.id.description
    text = quote.text
    speaker = quote.speaker?.description
    speakerName = quote.speakerName
    occasion = quote.occasion
    date = quote.date?.description
    isFragment = quote.isFragment
    sources = quote.sources.map(\.description)
    home = quote.home.description
  }
}

/// One finding of `lasttake check` as JSON; its id is `file:line:column:rule`.
struct DiagnosticRecord: Encodable {
  let id: String
  /// In the companion's folder.
  let file: String
  /// From where the program was started.
  let path: String
  let line: Int
  /// In characters, as Unicode's scalars, from 1.
  let column: Int
  /// Where else the same is wrong, as `file:line:column`.
  let otherPlaces: [String]
  let severity: String
  let rule: String
  let message: String

  init(_ diagnostic: Diagnostic) {
    id = "\(diagnostic.location):\(diagnostic.rule)"
    file = diagnostic.location.file
    path = diagnostic.path(of: diagnostic.location.file)
    otherPlaces = diagnostic.others.map(\.description)
    line = diagnostic.location.line
    column = diagnostic.location.column
    severity = diagnostic.severity.rawValue
    rule = diagnostic.rule
    message = diagnostic.message
  }
}
