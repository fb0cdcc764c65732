import Display

/// A key told by a number, as kitty's keyboard protocol has it (`CSI number:shifted:base ;
/// modifiers:event ; text u`), or xterm's modifyOtherKeys (`CSI 27 ; modifiers ; number ~`, and
/// `CSI number ; modifiers u`).
///
/// The program asks for neither. Another may have left them on, and then not even Esc and Ctrl-C
/// come as they are.
struct KeyReport {
  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    /// Super, hyper and meta: such a key belongs to the desktop.
    static let foreign = Modifiers(rawValue: 8 | 16 | 32)
    static let capsLock = Modifiers(rawValue: 64)
    static let locks = Modifiers(rawValue: 64 | 128)
  }

  private let number: Int
  /// What the key gives with Shift, and what the same key gives on a Latin keyboard, where told.
  private let shifted: Int?
  private let base: Int?
  private let modifiers: Modifiers
  private let isRelease: Bool
  /// The scalars of the text that it types, where told.
  private let text: [Int]

  /// `nil` if the control sequence reports no key by its number.
  init?(_ body: ArraySlice<UInt8>, final: UInt8) {
    guard var fields = numbers(in: body), let first = fields.first?.first ?? nil else { return nil }
    switch final {
    case UInt8(ascii: "u"): break
    case 0x7E where first == 27 && fields.count == 3: fields = [fields[2], fields[1]]
    default: return nil
    }
    guard let number = fields[0].first ?? nil else { return nil }
    self.number = number
    shifted = fields[0].dropFirst(1).first ?? nil
    base = fields[0].dropFirst(2).first ?? nil
    let state = fields.dropFirst(1).first ?? []
    modifiers = Modifiers(rawValue: max(1, (state.first ?? nil) ?? 1) - 1)
    isRelease = state.dropFirst(1).first == 3
    text = (fields.dropFirst(2).first ?? []).compactMap(\.self)
  }

  /// `nil` for a key that is let go, and for one that the program has no use for.
  var input: Input? {
    guard !isRelease, modifiers.isDisjoint(with: .foreign) else { return nil }
    if let key = namedKey(number) { return named(key) }
    if modifiers.contains(.control) { return modifiers.contains(.alt) ? nil : held.map(Input.key) }
    if modifiers.contains(.alt) {
      let letter = base.flatMap(asciiLetter) ?? character(with: [])
      return letter.map { .key(.alt($0.lowercased().first ?? $0)) }
    }
    if let typed { return typed }
    return character(with: modifiers).map { .key(.character($0)) }
  }

  private func named(_ key: Key) -> Input? {
    if key == .tab, modifiers.contains(.alt) { return nil }
    guard modifiers.isDisjoint(with: [.alt, .control]) else { return .key(key.heldDown) }
    return .key(key == .tab && modifiers.contains(.shift) ? .backTab : key)
  }

  /// What Control makes of the key: as it is without such reports.
  private var held: Key? {
    let letters = [number, base].compactMap { $0.flatMap(asciiLetter) }
    switch letters.first {
    case "h": return .backspace
    case "i": return .tab
    case "j", "m": return .enter
    case "[": return .escape
    case let letter?: return .control(letter)
    case nil: return nil
    }
  }

  /// The text that the terminal itself tells. More than a character comes of an input method, and is
  /// never a command.
  private var typed: Input? {
    let scalars = text.compactMap(printable)
    guard !scalars.isEmpty, scalars.count == text.count else { return nil }
    let text = String(String.UnicodeScalarView(scalars))
    return text.count == 1 ? text.first.map { .key(.character($0)) } : .paste(text)
  }

  private func character(with modifiers: Modifiers) -> Character? {
    guard let scalar = printable(number) else { return nil }
    let character = Character(scalar)
    let isUpper = modifiers.contains(.shift) != modifiers.contains(.capsLock)
    if character.isLetter {
      if isUpper, let shifted, let scalar = printable(shifted) { return Character(scalar) }
      let upper = character.uppercased()
      return isUpper && upper.count == 1 ? upper.first : character
    }
    guard modifiers.contains(.shift) else { return character }
    return shifted.flatMap(printable).map(Character.init) ?? Self.shiftedSigns[character]
      ?? character
  }

  /// What Shift makes of the signs of an American keyboard, where the terminal doesn't tell.
  private static let shiftedSigns: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("`1234567890-=[]\\;',./", "~!@#$%^&*()_+{}|:\"<>?"))

  /// The body of another key's sequence without what such a terminal adds: the event and the locks
  /// (`CSI 1;133:1 A`).
  /// - Returns: `nil` for a key that is let go.
  static func withoutEvent(_ body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let fields = numbers(in: body), fields.count == 2, let state = fields.last,
      let sum = state.first ?? nil, sum > 0
    else { return body }
    if state.dropFirst(1).first == 3 { return nil }
    let held = Modifiers(rawValue: sum - 1).subtracting(.locks)
    let first = (fields[0].first ?? nil) ?? 1
    return Array("\(first);\(held.rawValue + 1)".utf8)[...]
  }
}

/// The fields of a sequence, each with its parts; `nil` where one is empty or no number that counts.
private func numbers(in body: ArraySlice<UInt8>) -> [[Int?]]? {
  guard body.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
  return body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
    field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { part in
      part.count > 7 ? nil : Int(String(decoding: part, as: UTF8.self))
    }
  }
}

private func asciiLetter(_ number: Int) -> Character? {
  guard (0x41...0x5C).contains(number) || (0x61...0x7A).contains(number),
    let scalar = Unicode.Scalar(UInt32(number))
  else { return nil }
  return Character(scalar).lowercased().first
}

/// The scalar of a number if it can be typed.
private func printable(_ number: Int) -> Unicode.Scalar? {
  guard let scalar = Unicode.Scalar(UInt32(clamping: number)) else { return nil }
  switch scalar.properties.generalCategory {
  case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
    return nil
  default: return scalar
  }
}

/// The keys without a character of their own, and those of the numeric pad, by the numbers that
/// kitty's protocol gives them.
private func namedKey(_ number: Int) -> Key? {
  switch number {
  case 8, 127: .backspace
  case 9: .tab
  case 13, 57414: .enter
  case 27: .escape
  case 57399...57408: .character(Character(String(number - 57399)))
  case 57409: .character(".")
  case 57410: .character("/")
  case 57411: .character("*")
  case 57412: .character("-")
  case 57413: .character("+")
  case 57415: .character("=")
  case 57416: .character(",")
  case 57417: .left
  case 57418: .right
  case 57419: .up
  case 57420: .down
  case 57421: .pageUp
  case 57422: .pageDown
  case 57423: .home
  case 57424: .end
  case 57426: .delete
  default: nil
  }
}
