extension JournalFile {
  /// The name of a companion's journal: its identity in plain letters, and a hash of it, which tells
  /// apart those that come to the same letters.
  ///
  /// It stands for the companion, wherever its folder is and whatever its title: another checkout of
  /// the content is the same companion. One without an identity is known by its title, so that two of
  /// one title share a journal; their entries have other ids, and the notes of one are orphans in the
  /// other.
  static func name(of companion: String, identity: String? = nil) -> String {
    // No title is an identity: what comes before it can't be typed.
    guard let identity else { return name(companion, hashed: companion) }
    return name(identity, hashed: "\u{1F}\(identity)")
  }

  private static func name(_ words: String, hashed: String) -> String {
    let letters = words.lowercased().prefix(40).map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
    }
    let parts = letters.split(separator: "-").map { String($0) }
    return (parts + [hash(hashed)]).joined(separator: "-") + ".sqlite"
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
