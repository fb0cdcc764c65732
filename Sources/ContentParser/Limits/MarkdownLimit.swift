/// What a page may hold only so much of: the constructs on which cmark-gfm's work grows by the
/// square of their length. Each limit is far above what any real page holds, and low enough that
/// a page under all of them takes time in proportion to its length.
enum MarkdownLimit: CaseIterable, Sendable {
  /// How many blocks, or runs of emphasis, may stand inside each other. What is deeper keeps its
  /// words and loses its frame.
  static let deepest = 64

  /// `<?`, `<!X`, `<![CDATA[` that nothing ends: each is looked for to the paragraph's end.
  case unclosedMarkup
  /// Lines and marks in blocks nested more than 64 deep, each as often as it is deep.
  case deepNesting
  /// Columns of a table, and cells of its rows.
  case tableColumns
  /// Cells that rows shorter than their table's head leave empty.
  case emptyCells
  /// Cells of tables, each of which is several nodes.
  case tableCells
  /// Lines that could make a table's head of the text above them, each as often as that is long.
  case tableHeads
  /// `![` without its `]`, for each `]` after it in the paragraph.
  case openImages
  /// The addresses and titles that definitions give, for each `]` that may repeat one but the
  /// first eight: so often any page may, for it holds each definition itself.
  case references
  /// `~` and `~~` in one paragraph: for each that may end a strike, the marks before it.
  case strikes
  /// Addresses that no space parts, but for the first eight: each as often as they are long together.
  case addresses
  /// E-mail addresses in one paragraph, each as often as it is long.
  case mails
  /// Note marks and e-mail addresses, each as often as `*`, `_`, `~`, `![` open before it.
  case nestedMarks

  /// How much of it a page may hold; a paragraph, where that is what counts.
  var most: Int {
    switch self {
    case .unclosedMarkup: 64
    case .deepNesting: 20_000
    case .tableColumns: 256
    case .emptyCells: 2_000
    case .tableCells: 100_000
    case .tableHeads: 1_000_000
    case .openImages: 20_000
    case .references: 1_000_000
    case .strikes: 50_000
    case .addresses: 100_000
    case .mails: 64_000_000
    case .nestedMarks: 500_000
    }
  }

  /// What is too much, and what to do about it.
  var message: String {
    switch self {
    case .unclosedMarkup:
      "more than \(most) “<?”, “<!” or “<![CDATA[” in one paragraph with nothing that ends them; "
        + "end them, or write “&lt;”"
    case .deepNesting:
      "too many lines in quotations or lists nested more than \(Self.deepest) deep; bring "
        + "them further out"
    case .tableColumns: "a table with more than \(most) columns; divide it"
    case .emptyCells:
      "the rows of tables leave more than \(most) cells empty; give the head fewer columns"
    case .tableCells: "tables with more than \(most) cells; divide the page"
    case .tableHeads:
      "many lines of “|-” under a long paragraph that is no table's head; put an empty line "
        + "before the table"
    case .openImages:
      "many “![” without “]” in one paragraph; end them, or write “\\[”"
    case .references:
      "a long definition that the page repeats too often; shorten its address or title"
    case .strikes:
      "many “~” beside “~~” in one paragraph; use one of them, or write “\\~”"
    case .addresses:
      "many addresses with no space between them; part them by spaces, or put them in a code block"
    case .mails: "too many e-mail addresses in one paragraph; divide it by empty lines"
    case .nestedMarks:
      "too many notes or e-mail addresses after “*”, “_”, “~” or “![” in one paragraph; divide it "
        + "by empty lines"
    }
  }
}
