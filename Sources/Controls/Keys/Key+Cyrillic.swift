import Display

/// The letters of the Ukrainian and the Russian keyboard, each with what the same key gives on an
/// American one. Signs are left out: they mean themselves.
///
/// After the layouts `ua` and `ru` of xkeyboard-config.
private let keys: [Character: Character] = {
  let rows: [(cyrillic: String, latin: String)] = [
    ("йцукенгшщзхї", "qwertyuiop[]"), ("ЙЦУКЕНГШЩЗХЇ", "QWERTYUIOP{}"),
    ("фівапролджє", "asdfghjkl;'"), ("ФІВАПРОЛДЖЄ", "ASDFGHJKL:\""),
    ("ячсмитьбю", "zxcvbnm,."), ("ЯЧСМИТЬБЮ", "ZXCVBNM<>"),
    // What only one of the two has.
    ("ъыэ", "]s'"), ("ЪЫЭ", "}S\""), ("ґ", "\\"), ("Ґ", "|"),
  ]
  return Dictionary(rows.flatMap { zip($0.cyrillic, $0.latin) }) { first, _ in first }
}()

extension Key {
  /// The key of an American keyboard that stands where this letter of a Cyrillic one does; `nil` for
  /// all other keys.
  public var underCyrillicLetter: Key? {
    guard case .character(let letter) = self else { return nil }
    return letter.underCyrillicLetter.map(Key.character)
  }
}

extension Character {
  /// What the key of this Cyrillic letter gives on an American keyboard; `nil` for all else.
  public var underCyrillicLetter: Character? { keys[self] }
}
