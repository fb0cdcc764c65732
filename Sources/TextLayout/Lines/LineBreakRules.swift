/// Where a line may end: the rules of UAX #14 as of Unicode 15.0, numbers kept whole as in example
/// 7 of its section 8.2. Scalars are taken in one by one from the start of a text.
///
/// The rules stand here in the order, and under the numbers, of the annex: the first that says
/// something decides. `× x` there is “no line ends before x”.
struct LineBreakRules {
  /// What was taken in last: spaces and marks (LB9) left aside, `nil` at the start.
  private var before: LineBreakClass?
  /// What stands right before `before`.
  private var secondBefore: LineBreakClass?
  private var hasSpaces = false
  private var endsInJoiner = false
  private var number = Number.none
  /// Whether an odd count of regional indicators was taken in last.
  private var hasHalfFlag = false

  fileprivate enum Number {
    case none, digits, closed
  }

  /// Whether a letter of ASCII would change nothing now, and no line may end before it.
  var isInWord: Bool { before == .alphabetic && !hasSpaces && !endsInJoiner }

  /// Takes in a scalar.
  /// - Parameter following: The class of the one after it, marks left aside; asked for seldom.
  /// - Returns: Whether a line may end before it; at the start of a text, no.
  mutating func allowEnd(
    before class: LineBreakClass, then following: () -> LineBreakClass?
  ) -> Bool {
    let isMark = `class` == .combiningMark || `class` == .zeroWidthJoiner
    let wasJoined = endsInJoiner
    endsInJoiner = `class` == .zeroWidthJoiner
    if isMark, !hasSpaces, let before, !before.takesNoMarks { return false }  // LB9
    let next = isMark ? .alphabetic : `class`  // LB10
    defer { take(next) }
    guard let before else { return false }  // LB2
    switch (before, next) {
    case (.carriageReturn, .lineFeed): return false  // LB5
    case _ where before.endsLine && !hasSpaces: return true  // LB4, LB5
    case _ where next.endsLine: return false  // LB6
    case (_, .space), (_, .zeroWidthSpace): return false  // LB7
    case (.zeroWidthSpace, _): return true  // LB8
    case _ where wasJoined: return false  // LB8a
    case (_, .wordJoiner): return false  // LB11
    case _ where hasSpaces: return allowsEndAfterSpaces(before, next)
    default: return allowsEnd(before, next, then: following)
    }
  }

  private mutating func take(_ next: LineBreakClass) {
    if next == .space {
      hasSpaces = true
      before = before ?? .space
      number = .none
      return
    }
    secondBefore = hasSpaces ? .space : before
    hasHalfFlag = next == .regionalIndicator && (hasSpaces || !hasHalfFlag)
    number = number.followed(by: next)
    before = next
    hasSpaces = false
  }
}

extension LineBreakRules {
  /// What decides about `next` after spaces that follow `before`.
  private func allowsEndAfterSpaces(_ before: LineBreakClass, _ next: LineBreakClass) -> Bool {
    switch (before, next) {
    case (_, .closePunctuation), (_, .closeParenthesis), (_, .wideCloseParenthesis),
      (_, .exclamation), (_, .infixNumeric), (_, .symbolsAllowingBreak):
      false  // LB13
    case (.openPunctuation, _), (.wideOpenPunctuation, _): false  // LB14
    case (.quotation, .openPunctuation), (.quotation, .wideOpenPunctuation): false  // LB15
    case (.closePunctuation, .nonstarter), (.closeParenthesis, .nonstarter),
      (.wideCloseParenthesis, .nonstarter):
      false  // LB16
    case (.breakBoth, .breakBoth): false  // LB17
    default: true  // LB18
    }
  }

  /// What decides about `next` right after `before`.
  private func allowsEnd(
    _ before: LineBreakClass, _ next: LineBreakClass, then following: () -> LineBreakClass?
  ) -> Bool {
    switch (before, next) {
    case (.wordJoiner, _): return false  // LB11
    case (.glue, _): return false  // LB12
    case (.breakAfter, .glue), (.hyphen, .glue): return true
    case (_, .glue): return false  // LB12a
    case _ where !allowsEndAfterSpaces(before, next): return false  // LB13 to LB17
    case (_, .quotation), (.quotation, _): return false  // LB19
    case (_, .contingentBreak), (.contingentBreak, _): return true  // LB20
    case (_, .breakAfter), (_, .hyphen), (_, .nonstarter), (.breakBefore, _): return false  // LB21
    case (.hyphen, _) where secondBefore == .hebrewLetter: return false  // LB21a
    case (.breakAfter, _) where secondBefore == .hebrewLetter: return false
    case (.symbolsAllowingBreak, .hebrewLetter): return false  // LB21b
    case (_, .inseparable): return false  // LB22
    case _ where before.isLetter && next == .numeric: return false  // LB23
    case _ where before == .numeric && next.isLetter: return false
    case _ where before == .prefixNumeric && next.isPicture: return false  // LB23a
    case _ where before.isPicture && next == .postfixNumeric: return false
    case _ where before.isAffix && next.isLetter: return false  // LB24
    case _ where before.isLetter && next.isAffix: return false
    default: break
    }
    if keepsNumberWhole(before, next, then: following) { return false }  // LB25
    switch (before, next) {
    case (.jamoL, .jamoL), (.jamoL, .jamoV), (.jamoL, .hangulLV), (.jamoL, .hangulLVT),
      (.jamoV, .jamoV), (.jamoV, .jamoT), (.hangulLV, .jamoV), (.hangulLV, .jamoT),
      (.jamoT, .jamoT), (.hangulLVT, .jamoT):
      return false  // LB26
    case _ where before.isHangul && next == .postfixNumeric: return false  // LB27
    case _ where before == .prefixNumeric && next.isHangul: return false
    case _ where before.isLetter && next.isLetter: return false  // LB28
    case _ where before == .infixNumeric && next.isLetter: return false  // LB29
    case _ where before.isLetter || before == .numeric: return next != .openPunctuation  // LB30
    case (.closeParenthesis, .numeric): return false
    case _ where before == .closeParenthesis && next.isLetter: return false
    case (.regionalIndicator, .regionalIndicator): return !hasHalfFlag  // LB30a
    case (.emojiBase, .emojiModifier), (.futureEmoji, .emojiModifier): return false  // LB30b
    default: return true  // LB31
    }
  }

  /// LB25 with its regular expression.
  private func keepsNumberWhole(
    _ before: LineBreakClass, _ next: LineBreakClass, then following: () -> LineBreakClass?
  ) -> Bool {
    switch next {
    case .numeric:
      return number == .digits || before.isAffix || before == .hyphen || before.opens
    case .openPunctuation, .wideOpenPunctuation, .hyphen:
      return before.isAffix && following() == .numeric
    case .postfixNumeric, .prefixNumeric: return number != .none
    default: return false  // closing marks and what stands inside numbers: LB13 kept them
    }
  }
}

extension LineBreakRules.Number {
  /// What a number is when one more scalar is taken in.
  fileprivate func followed(by next: LineBreakClass) -> Self {
    switch next {
    case .numeric: .digits
    case .symbolsAllowingBreak, .infixNumeric: self == .digits ? .digits : .none
    case .closePunctuation, .closeParenthesis, .wideCloseParenthesis:
      self == .digits ? .closed : .none
    default: .none
    }
  }
}

extension LineBreakClass {
  fileprivate var endsLine: Bool {
    switch self {
    case .mandatoryBreak, .carriageReturn, .lineFeed, .nextLine: true
    default: false
    }
  }

  fileprivate var takesNoMarks: Bool { endsLine || self == .space || self == .zeroWidthSpace }

  fileprivate var isLetter: Bool { self == .alphabetic || self == .hebrewLetter }

  fileprivate var isAffix: Bool { self == .prefixNumeric || self == .postfixNumeric }

  fileprivate var opens: Bool { self == .openPunctuation || self == .wideOpenPunctuation }

  fileprivate var isPicture: Bool {
    switch self {
    case .ideographic, .futureEmoji, .emojiBase, .emojiModifier: true
    default: false
    }
  }

  fileprivate var isHangul: Bool {
    switch self {
    case .jamoL, .jamoV, .jamoT, .hangulLV, .hangulLVT: true
    default: false
    }
  }
}
