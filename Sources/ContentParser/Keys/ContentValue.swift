/// What may stand behind a key.
public indirect enum ContentValue: Sendable {
  /// One line, whatever YAML may read in it; white space in it counts as one space.
  case text
  /// `2021`, `2021-10` or `2021-10-20`.
  case date
  /// The same, or one that is not certain, as `2010~`.
  case uncertainDate
  /// A date, or two with a slash, of which one may be `..`.
  case period
  /// A whole number.
  case number(ClosedRange<Int>)
  /// `true` or `false`.
  case answer
  /// One of these.
  case word([String])
  /// An address of the web.
  case address
  /// The id of a page, as `life/kyiv`.
  case id
  /// The name of a folder that is none of these.
  case folder(reserved: [String])
  /// The name of a page in this folder, without number and ending.
  case page(folder: String)
  /// A list of lines of text.
  case texts
  /// A list, each member with keys of its own.
  case members(ContentMember)

  /// What it is, in a few words for a manual: `a date, as 2021, 2021-10 or 2021-10-20`.
  public var phrase: String {
    switch self {
    case .text: "a line of text"
    case .date: "a date, as 2021, 2021-10 or 2021-10-20"
    case .uncertainDate: "a date, which may be uncertain, as 2010~"
    case .period: "a date, or two as 1979/2015, of which one may be “..”"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .answer: "true or false"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .address: "an address of the web"
    case .id: "the id of a page, as life/kyiv"
    case .folder: "the name of a folder, of letters, digits and dashes"
    case .page(let folder): "the name of a file in \(folder), without number and ending"
    case .texts: "a list of lines of text"
    case .members(let member): "a list, each member with \(member.takes)"
    }
  }
}
