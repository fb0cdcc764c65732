/// Makes text safe for a terminal: what a terminal could obey becomes a visible stand-in, and what a
/// reader can't see is left out. Applied last, where cells are written and where lines are printed.
///
/// C0 controls and DEL become their Unicode control pictures (␛ for ESC), and so do tabs and line
/// ends: whoever lays text out has to turn those into cells first. C1 controls, controls that turn
/// the direction of text, unassigned and private-use scalars become `�`; so do combining marks past
/// the fourth in a row, and vowels and final consonants of Hangul without the consonant that they are
/// drawn into. Joiners, selectors and tags stay where they make an emoji of real sequences, and
/// joiners between letters of scripts that join (`JoiningContext`); elsewhere they and all other
/// scalars that Unicode lets a program pass over (default-ignorable) are left out. A soft hyphen is a
/// hyphen where the text ends with it, as a line may, and nothing elsewhere.
public func safeText(_ text: some StringProtocol) -> String { safe(String(text)) }

/// Not for any kind of string, so that the compiler knows which it is: this is called for all that
/// is drawn.
private func safe(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
  if text.unicodeScalars.allSatisfy({ $0.isShownAsItIs }) { return text }
  var safe = ""
  var joiner: Unicode.Scalar?
  for character in text {
    let scalars = character.unicodeScalars
    if let first = scalars.first, first.isShownAsItIs,
      scalars.index(after: scalars.startIndex) == scalars.endIndex
    {
      joiner = nil
      safe.unicodeScalars.append(first)
      continue
    }
    let shown = SafeCharacter(character)
    if let waiting = joiner, shown.scalars.first?.isOfJoiningScript == true {
      safe.unicodeScalars.append(waiting)
    }
    joiner = shown.joiner
    safe.unicodeScalars.append(contentsOf: shown.scalars)
  }
  if text.unicodeScalars.last == softHyphen { safe.unicodeScalars.append("\u{2010}") }
  return safe
}

/// Makes a text safe to be pasted or kept in a file, where it may meet a terminal: controls but tabs
/// and line ends, and what turns the direction of text, become stand-ins. All else stays as the
/// source has it, seen or not.
public func pasteableText(_ text: String) -> String {
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isLayout = "\n\t\u{2028}\u{2029}".unicodeScalars.contains(scalar)
    safe.append(isLayout ? scalar : scalar.standInIfObeyed ?? scalar)
  }
  return String(safe)
}

private let softHyphen: Unicode.Scalar = "\u{AD}"

/// The longest run of combining marks that a cell takes.
private let markLimit = 4

/// What is shown of one character.
private struct SafeCharacter {
  private(set) var scalars = String.UnicodeScalarView()
  /// A joiner at its end, which is shown if the next character is one that it joins.
  private(set) var joiner: Unicode.Scalar?
  private var marks = 0

  init(_ character: Character) {
    let all = Array(character.unicodeScalars)
    let context = JoiningContext(all)
    for (index, scalar) in all.enumerated() {
      if let standIn = scalar.standInIfObeyed {
        scalars.append(standIn)
      } else if scalar.properties.isDefaultIgnorableCodePoint {
        switch context.isShown(at: index) {
        case .shown: scalars.append(scalar)
        case .ifJoined: joiner = scalar
        case .passedOver: break
        }
      } else {
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .format, .unassigned, .privateUse, .surrogate:
      scalars.append("\u{FFFD}")
      return
    default: break
    }
    if scalar.isMark {
      marks += 1
      if marks > markLimit {
        if marks == markLimit + 1 { scalars.append("\u{FFFD}") }
        return
      }
    }
    if scalars.isEmpty && scalar.isMark { scalars.append("\u{25CC}") }
    scalars.append(scalars.isEmpty && scalar.joinsSyllable ? "\u{FFFD}" : scalar)
  }
}

extension Unicode.Scalar {
  /// Whether it is shown as it is wherever it stands, and no joiner before it does any work: letters
  /// of Latin, Greek, Cyrillic, Chinese, Japanese and Korean, and most punctuation. For the others
  /// their properties decide.
  var isShownAsItIs: Bool {
    switch value {
    case 0x20...0x7E, 0xA0..<0xAD, 0xAE..<0x300, 0x3A3..<0x483, 0x2010..<0x2028, 0x2190..<0x2400,
      0x2500..<0x2600, 0x3000..<0x302A, 0x3041..<0x3097, 0x30A0..<0x3100, 0x4E00..<0xA000,
      0xAC00..<0xD7A4:
      true
    default: false
    }
  }

  /// What stands for a scalar that a terminal, or whatever shows text, would obey; `nil` for others.
  fileprivate var standInIfObeyed: Unicode.Scalar? {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    case 0x2028, 0x2029: "\u{2424}"
    default: nil
    }
  }

  /// Whether the scalar is drawn over the one before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
