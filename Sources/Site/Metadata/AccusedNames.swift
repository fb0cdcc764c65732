import ContentModel
import Search

/// Names of those who may be accused, as words are held against them: in capitals or not, with their signs
/// or without, whole or in part. A name too many costs a line of metadata, one too few accuses somebody.
struct AccusedNames {
  /// Folded parts of names. They may be other words, too, as Will and Stone, and then have no capital.
  private var parts: Set<String> = []
  /// Parts of two letters, as they are written or in capitals.
  private var short: Set<String> = []
  /// Names of writings that put no spaces between words.
  private var runs: Set<String> = []
  /// Names that are no person's, as the words that they are in a row.
  private var phrases: Set<String> = []
  /// What a text holds, folded, in which a part stands: most hold none, and need no second look.
  private var traces: Set<FoldedText> = []

  /// Beginnings of words that are as long name, too, as in inflected languages.
  private static let stemLength = 5

  var isEmpty: Bool { parts.isEmpty && short.isEmpty && runs.isEmpty && phrases.isEmpty }

  /// - Parameter isPerson: Whether it is surely no company’s.
  mutating func add(_ name: String, isPerson: Bool) {
    if isPerson { return add(person: name) }
    guard !PartyName.isOrganisation(name) else { return add(phrase: name) }
    for name in PartyName.all(in: name) {
      if PartyName.isWrittenAsPerson(name) { add(person: name) } else { add(phrase: name) }
    }
  }

  private mutating func add(phrase name: String) {
    let words = PartyName.withoutForm(FoldedText(name).words)
    if PartyName.tellsApart(words) { phrases.insert(" \(words.joined(separator: " ")) ") }
  }

  private mutating func add(person name: String) {
    let parts = name.split { !$0.isLetter }.filter { part in
      !PartyName.suffixes.contains(FoldedText(String(part)).folded)
        && part.first.map { !$0.isLowercase } ?? false
    }
    guard !parts.isEmpty else { return add(phrase: name) }
    for part in parts {
      let folded = FoldedText(String(part)).folded
      if part.unicodeScalars.contains(where: \.isIdeographic) {
        if part.count > 1 { runs.insert(folded) }
        // Of four signs, the first two are the family's.
        if part.count == 4, part.unicodeScalars.allSatisfy(\.properties.isIdeographic) {
          runs.insert(String(folded.prefix(2)))
        }
      } else if part.count == 2 {
        short.formUnion([String(part), part.uppercased()])
        traces.insert(FoldedText(folded))
      } else if part.count > 2 {
        self.parts.insert(folded)
        traces.insert(FoldedText(folded))
      }
    }
  }

  /// Whether words hold one of them.
  func stand(in text: String) -> Bool {
    guard !isEmpty else { return false }
    let text = safeWords(text)
    let folded = FoldedText(text)
    if stand(inFolded: folded) { return true }
    return traces.contains { folded.contains($0) } && isOneOfWords(in: text)
  }

  private func isOneOfWords(in text: String) -> Bool {
    // Who writes no capitals writes none in names.
    let hasCapitals = text.contains(where: \.isUppercase)
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.contains { word in
      let mayName = !hasCapitals || word.first?.isLowercase != true
      return mayName && isOne(word) || short.contains(word)
    }
  }

  /// Whether an address is made of one: `…/alec-baldwin-charged`, `baldwintrial.example`.
  func stand(inAddress address: String) -> Bool {
    let text = FoldedText(percentDecoded(address))
    let isWithin = parts.contains {
      $0.utf8.count >= Self.stemLength && text.folded.contains($0)
    }
    return isWithin || text.words.contains { isOne($0) } || stand(inFolded: text)
  }

  private func stand(inFolded text: FoldedText) -> Bool {
    let row = phrases.isEmpty ? "" : " \(text.words.joined(separator: " ")) "
    return runs.contains { text.folded.contains($0) } || phrases.contains { row.contains($0) }
  }

  private func isOne(_ word: String) -> Bool {
    let folded = FoldedText(word).folded
    if parts.contains(folded) { return true }
    guard folded.utf8.count > Self.stemLength else { return false }
    return parts.contains { $0.utf8.count >= Self.stemLength && folded.hasPrefix($0) }
  }
}

extension FoldedText {
  /// Runs of letters and digits.
  fileprivate var words: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Unicode.Scalar {
  /// Whether no spaces tell its words apart: ideographs, kana, syllables of Hangul, Thai and its like.
  fileprivate var isIdeographic: Bool {
    properties.isIdeographic
      || [0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0xAC00...0xD7A3]
        .contains { $0.contains(value) }
  }
}

/// What bytes in an address stand for.
private func percentDecoded(_ address: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(address.utf8)[...]
  while let byte = rest.popFirst() {
    let digits = String(decoding: rest.prefix(2), as: UTF8.self)
    if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
