/// Latin letters that are one scalar with their mark, by the same as letter and mark: Swift holds the two
/// for one character.
private let composedLetters: [Character: Unicode.Scalar] = {
  var letters: [Character: Unicode.Scalar] = [:]
  for range in [0xC0...0x233, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
    for scalar in range.lazy.compactMap(Unicode.Scalar.init) { letters[Character(scalar)] = scalar }
  }
  return letters
}()

/// What a letter is without its mark, of those in lowercase.
private let plainLetters: [Character: Character] = {
  var letters: [Character: Character] = [
    "ß": "s", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ı": "i",
  ]
  let marks = (0x300...0x338 as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
  for letter in "abcdefghijklmnopqrstuvwxyz" {
    for mark in marks {
      if let whole = composedLetters[Character("\(letter)\(mark)")] {
        letters[Character(whole)] = letter
      }
    }
  }
  return letters
}()

extension String {
  /// With marks in one scalar with their Latin letters, where there is one.
  var composed: String {
    guard unicodeScalars.contains(where: { (0x300...0x338).contains($0.value) }) else {
      return self
    }
    return String(map { composedLetters[$0].map(Character.init) ?? $0 })
  }

  /// Latin letters in lowercase without their marks.
  var withoutMarks: String { String(map { plainLetters[$0] ?? $0 }) }
}
