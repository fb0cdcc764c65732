import ContentModel

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
  /// The tag of a language, as `en`, `uk` or `pt-BR`.
  case language
  /// What something is called for good: letters, digits and dashes.
  case identity
  /// One sign that is a column wide.
  case sign
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
  /// Lines of one of these names with one of these words, or with any if they are `nil`.
  case map(names: [String], words: [String]?)

  /// The most characters that a companion's id has.
  static let longestIdentity = 64

  /// The code points of signs that every terminal draws one column wide: punctuation, arrows, signs of
  /// mathematics, boxes and shapes, cards and music.
  static let signs: [ClosedRange<UInt32>] = [
    0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF,
    0x2500...0x25FC, 0x2660...0x266F,
  ]

  /// Those of bearings, which stand beside callouts' and would be taken for them.
  static let takenSigns = Bearing.Kind.allCases.map(\.glyph)

  /// What a sign may be, in words.
  static let signWords =
    "one sign that every terminal draws a column wide: of ASCII, Latin-1, general punctuation, arrows and "
    + "mathematics (U+2190 to U+22FF), boxes and shapes (U+2500 to U+25FC), cards and music (U+2660 to "
    + "U+266F), as †, ▶ or ♪, but none of \(takenSigns.joined(separator: " "))"

  /// What it is, in a few words for a manual: `a date, as 2021, 2021-10 or 2021-10-20`.
  public var phrase: String {
    switch self {
    case .text: "a line of text"
    case .date: "a date, as 2021, 2021-10 or 2021-10-20"
    case .uncertainDate: "a date, which may be uncertain, as 2010~"
    case .period: "a date, or two as 1979/2015, of which one may be “..”"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .answer: "true or false; without it, false"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .address: "an address of the web"
    case .language: "the tag of a language (BCP 47), as en, uk or pt-BR"
    case .identity: "a name of letters, digits and dashes, at most \(Self.longestIdentity)"
    case .sign: Self.signWords
    case .id: "the id of a page, as life/kyiv"
    case .folder(let reserved):
      "the name of a folder, of letters, digits and dashes, but none of \(reserved.joined(separator: ", "))"
    case .page(let folder): "the name of a file in \(folder), without number and ending"
    case .texts: "a list of lines of text"
    case .members(let member):
      "a list\(member.most.map { " of \($0) at most" } ?? ""), each member with \(member.takes)"
    case .map(_, let words?): "lines of a name and one of \(words.joined(separator: ", "))"
    case .map(let names, nil):
      "lines of a word and one's own for it: \(names.joined(separator: ", "))"
    }
  }
}
