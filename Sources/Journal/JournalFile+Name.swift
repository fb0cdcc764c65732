extension JournalFile {
  /// The name of a companion's journal: its title in plain letters, and a hash of the title as it
  /// is, which tells apart titles that come to the same letters.
  ///
  /// The title stands for the companion, wherever its folder is: another checkout of the content
  /// is the same companion. So two companions of one title share a journal; their entries have
  /// other ids, and the notes of one are orphans in the other.
  static func name(of companion: String) -> String {
    let letters = companion.lowercased().prefix(40).map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
    }
    let words = letters.split(separator: "-").map { String($0) }
    return (words + [hash(companion)]).joined(separator: "-") + ".sqlite"
  }

  /// FNV-1a, 64 bits, in 16 hexadecimal digits.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
