extension Entry {
  /// Tells whether the words of a page have changed: 16 hexadecimal digits, the same for the same words.
  ///
  /// Title, summary or role, status, reasons and text count; spaces, notes and what other pages bring
  /// here do not. This is FNV-1a with 64 bits: good for telling editions of a page apart, and for
  /// nothing that somebody might forge.
  public var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in words {
      for word in text.split(whereSeparator: \.isWhitespace) {
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0x20) &* 0x100_0000_01B3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private var words: [String] {
    let facts: [String] =
      switch self {
      case .goal(let goal): [goal.summary]
      case .chapter(let chapter):
        [chapter.summary]
          + chapter.bearings.flatMap { ["\($0.goal) \($0.kind.rawValue)", $0.because] }
      case .person(let person):
        [person.role] + (person.status.map { [$0.text, "\($0.asOf)"] } ?? [])
      case .source(let source):
        [source.publisher, source.author ?? "", source.date?.description ?? "", source.url ?? ""]
      case .legalCase(let legalCase):
        legalCase.parties.flatMap { [$0.name, $0.role] }
          + (legalCase.status.map { [$0.text, "\($0.asOf)"] } ?? [])
          + legalCase.steps.map(\.place)
      case .trail(let trail):
        [trail.audience] + [trail.minutes, trail.discussion].compactMap { $0.map { "\($0)" } }
      case .about: []
      }
    return [title] + facts + article.blocks.map(\.plainText)
  }
}
