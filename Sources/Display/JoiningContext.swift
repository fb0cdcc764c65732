/// Which joiners, selectors and tags of a character do what they are for: they make one picture of
/// an emoji sequence (UTS #51), or say how letters of a script that joins are drawn (Unicode, 23.2).
struct JoiningContext {
  enum Answer { case shown, ifJoined, passedOver }

  private let scalars: [Unicode.Scalar]

  /// - Parameter scalars: Those of one character.
  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  func isShown(at index: Int) -> Answer {
    switch scalars[index].value {
    case 0x200C: joinsLetters(at: index)
    case 0x200D: joinsPictures(at: index) ? .shown : joinsLetters(at: index)
    case 0xFE0E, 0xFE0F: selects(at: index) ? .shown : .passedOver
    case 0xE0020...0xE007F: isFlag ? .shown : .passedOver
    default: .passedOver
    }
  }

  /// Between two pictures, as in 👩‍🔬.
  private func joinsPictures(at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count, scalars[index + 1].isPicture else { return false }
    let isSelected = scalars[index - 1].value == 0xFE0F && index > 1
    return scalars[index - (isSelected ? 2 : 1)].isPicture
  }

  /// Behind a letter of a script that joins, and only once. What stands behind the character's end,
  /// whoever has the whole text knows.
  private func joinsLetters(at index: Int) -> Answer {
    guard index > 0, scalars[0].isOfJoiningScript, !scalars[index - 1].isJoiner else {
      return .passedOver
    }
    guard let next = scalars[index...].first(where: { !$0.isJoiner }) else { return .ifJoined }
    return next.isOfJoiningScript ? .shown : .passedOver
  }

  /// Behind a picture, or in a key cap: 1️⃣.
  private func selects(at index: Int) -> Bool {
    guard index > 0 else { return false }
    if scalars[index - 1].isPicture { return true }
    return scalars[index - 1].properties.isEmoji && index + 1 < scalars.count
      && scalars[index + 1].value == 0x20E3
  }

  /// A black flag, tags and their end: 🏴󠁧󠁢󠁳󠁣󠁴󠁿.
  private var isFlag: Bool {
    scalars[0].value == 0x1F3F4 && scalars.last?.value == 0xE007F
      && scalars.dropFirst().allSatisfy { (0xE0020...0xE007F).contains($0.value) }
  }
}

extension Unicode.Scalar {
  /// Whether it is an emoji; digits, `#` and `*`, which Unicode counts among them, are none.
  fileprivate var isPicture: Bool { value > 0x7F && properties.isEmoji }

  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Whether it belongs to a script whose letters join or change by what stands beside them: the
  /// blocks of Arabic and its kin, of the scripts of India and South-East Asia, of Mongolian.
  var isOfJoiningScript: Bool {
    guard value >= 0x600, !properties.isDefaultIgnorableCodePoint else { return false }
    return joiningBlocks.contains { $0.contains(value) }
  }
}

private let joiningBlocks: [ClosedRange<UInt32>] = [
  0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1700...0x18AF, 0x1A20...0x1AAF,
  0x1B00...0x1C4F, 0xA800...0xA8FF, 0xA930...0xA9FF, 0xAA60...0xAA7F, 0xABC0...0xABFF,
  0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10FFF, 0x11000...0x11FFF, 0x1E900...0x1E95F,
]
