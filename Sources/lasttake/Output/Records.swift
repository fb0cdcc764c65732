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
  let file: String
  let line: Int
  let column: Int
  let severity: String
  let rule: String
  let message: String

  init(_ diagnostic: Diagnostic) {
    id = "\(diagnostic.location):\(diagnostic.rule)"
    file = diagnostic.location.file
    line = diagnostic.location.line
    column = diagnostic.location.column
    severity = diagnostic.severity.rawValue
    rule = diagnostic.rule
    message = diagnostic.message
  }
}
