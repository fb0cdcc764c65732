extension Companion {
  /// Whether its language is written from right to left: by the script that its tag names (BCP 47), and
  /// where it names none, by the one in which the language is mostly written (CLDR, likely subtags).
  public var isRightToLeft: Bool {
    let parts = language.lowercased().split(separator: "-").map(String.init)
    if let script = parts.dropFirst().first(where: {
      $0.utf8.count == 4 && $0.utf8.first.map { $0 > 0x39 } ?? false
    }) {
      return ["arab", "aran", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg", "mand", "samr"]
        .contains(script)
    }
    return parts.first.map(Self.languagesFromTheRight.contains) ?? false
  }

  private static let languagesFromTheRight: Set = [
    "ar", "arc", "arz", "apc", "ary", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji",
    "ks", "lrc",
    "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
  ]
}
