extension Stemmer {
  /// Words whose stems another word has: author, common, depart, even, find, France, hard, hear,
  /// international, like, quit, vigil, will.
  static let strangers = [
    "authority", "commons", "department", "evening", "found", "frances", "harding", "hearing",
    "internally", "likely", "likeness", "quite", "vigilance", "willful",
  ]
}
