/// Makes text safe for a terminal: what a terminal could obey, or a reader couldn't see, becomes a
/// visible stand-in. Applied last, where cells are written and where lines are printed.
///
/// C0 controls and DEL become their Unicode control pictures (␛ for ESC), and so do tabs and line
/// ends: whoever lays text out has to turn those into cells first. C1 controls, bidirectional
/// controls, zero-width characters other than joiners in emoji, unassigned and private-use
/// scalars become `�`; so do combining marks past the fourth in a row, and vowels and final consonants
/// of Hangul without the consonant that they are drawn into.
public func safeText(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return String(text) }
  var safe = ""
  for character in text { safe.append(contentsOf: safeCharacter(character)) }
  return safe
}

/// The longest run of combining marks that a cell takes.
private let markLimit = 4

private func safeCharacter(_ character: Character) -> String {
  var safe = String.UnicodeScalarView()
  var marks = 0
  let isEmoji = character.unicodeScalars.first?.properties.isEmoji ?? false
  for scalar in character.unicodeScalars {
    if let standIn = standIn(for: scalar, inEmoji: isEmoji) {
      safe.append(standIn)
      continue
    }
    if scalar.isMark {
      marks += 1
      if marks > markLimit {
        if marks == markLimit + 1 { safe.append("\u{FFFD}") }
        continue
      }
    }
    if safe.isEmpty && scalar.isMark { safe.append("\u{25CC}") }
    if safe.isEmpty && scalar.joinsSyllable {
      safe.append("\u{FFFD}")
      continue
    }
    safe.append(scalar)
  }
  return String(safe)
}

/// What is shown instead of a scalar; `nil` if it may be shown itself.
private func standIn(for scalar: Unicode.Scalar, inEmoji: Bool) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value)
  case 0x7F: return "\u{2421}"
  case 0x80...0x9F: return "\u{FFFD}"
  case 0x20...0x7E, 0xA0...0x2FF: return scalar.value == 0xAD ? "\u{2010}" : nil
  case 0x200D, 0xFE0E, 0xFE0F: return inEmoji ? nil : "\u{FFFD}"
  case 0xE0020...0xE007F: return inEmoji ? nil : "\u{FFFD}"
  case 0x2028, 0x2029: return "\u{2424}"
  default: break
  }
  switch scalar.properties.generalCategory {
  case .format, .control, .unassigned, .privateUse, .surrogate: return "\u{FFFD}"
  default: return scalar.properties.isDefaultIgnorableCodePoint ? "\u{FFFD}" : nil
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is drawn over the one before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
