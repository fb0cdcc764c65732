import Foundation
import TestSupport
import Testing

@testable import TextLayout

/// The rules and the table of line breaking, held against Unicode's own files.
@Suite(.enabled(if: UnicodeData.isInstalled, "needs Debian's unicode-data"))
struct LineBreakDataTests {
  @Test func everyLineOfUnicodesOwnTestHolds() {
    let samples = UnicodeData.samples("LineBreakTest.txt")
    #expect(samples.count > 7000)
    for sample in samples {
      let classes = sample.scalars.map(LineBreakClass.init)
      var rules = LineBreakRules()
      let ends = classes.indices.map { index in
        rules.allowEnd(before: classes[index]) {
          classes[(index + 1)...].first { $0 != .combiningMark && $0 != .zeroWidthJoiner }
        }
      }
      #expect(ends + [true] == sample.parts, "line \(sample.line)")
    }
  }

  /// `RECORD_LINE_BREAK_RUNS=1` writes the table, and fails so that it is looked at.
  @Test func theTableIsTheData() throws {
    let runs = LineBreakClass.runsOfUnicode()
    guard ProcessInfo.processInfo.environment["RECORD_LINE_BREAK_RUNS"] == nil else {
      try LineBreakClass.source(of: runs).write(
        to: URL(fileURLWithPath: #filePath).appendingPathComponent(
          "../../../Sources/TextLayout/Lines/LineBreakRuns.swift"
        ).standardizedFileURL, atomically: true, encoding: .utf8)
      Issue.record("recorded \(runs.count) runs")
      return
    }
    #expect(lineBreakRuns == runs)
  }
}

extension LineBreakClass {
  /// Where each run of scalars of one class begins, and the class, by Unicode's files.
  fileprivate static func runsOfUnicode() -> [UInt32] {
    let classes = UnicodeProperty("extracted/DerivedLineBreak.txt")
    let widths = UnicodeProperty("EastAsianWidth.txt")
    let categories = UnicodeProperty("extracted/DerivedGeneralCategory.txt")
    let pictures = UnicodeProperty("emoji/emoji-data.txt", named: "Extended_Pictographic")
    let edges = [classes, widths, categories, pictures].flatMap(\.edges) + [0]
    var runs: [UInt32] = []
    for scalar in Set(edges).sorted() where scalar <= 0x10FFFF {
      let category = categories[scalar] ?? "Cn"
      let isFree = category == "Cn" && pictures[scalar] != nil
      let resolved = LineBreakClass(
        abbreviation: classes[scalar] ?? "XX", isMark: category == "Mn" || category == "Mc",
        isWide: ["F", "W", "H"].contains(widths[scalar]))
      let found = UInt32((isFree ? .futureEmoji : resolved).rawValue)
      if runs.last.map({ $0 & 0xFF }) != found { runs.append(scalar << 8 | found) }
    }
    return runs
  }

  /// Rule LB1.
  private init(abbreviation: Substring, isMark: Bool, isWide: Bool) {
    self =
      switch abbreviation {
      case "SA": isMark ? .combiningMark : .alphabetic
      case "CP": isWide ? .wideCloseParenthesis : .closeParenthesis
      case "OP": isWide ? .wideOpenPunctuation : .openPunctuation
      default: Self.byAbbreviation[abbreviation] ?? .alphabetic
      }
  }

  private static let byAbbreviation: [Substring: LineBreakClass] = [
    "B2": .breakBoth, "BA": .breakAfter, "BB": .breakBefore, "BK": .mandatoryBreak,
    "CB": .contingentBreak, "CJ": .nonstarter, "CL": .closePunctuation, "CM": .combiningMark,
    "CR": .carriageReturn, "EB": .emojiBase, "EM": .emojiModifier, "EX": .exclamation,
    "GL": .glue, "H2": .hangulLVT, "H3": .hangulLVT, "HL": .hebrewLetter, "HY": .hyphen,
    "ID": .ideographic, "IN": .inseparable, "IS": .infixNumeric, "JL": .jamoL, "JT": .jamoT,
    "JV": .jamoV, "LF": .lineFeed, "NL": .nextLine, "NS": .nonstarter, "NU": .numeric,
    "PO": .postfixNumeric, "PR": .prefixNumeric, "QU": .quotation, "RI": .regionalIndicator,
    "SP": .space, "SY": .symbolsAllowingBreak, "WJ": .wordJoiner, "ZW": .zeroWidthSpace,
    "ZWJ": .zeroWidthJoiner,
    // The `@missing` lines, which say what scalars not yet assigned are, have the long names.
    "Ideographic": .ideographic, "Prefix_Numeric": .prefixNumeric,
  ]

  fileprivate static func source(of runs: [UInt32]) -> String {
    let entries = runs.map { run in
      let digits = String(run, radix: 16, uppercase: true)
      return "0x" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
    var lines: [String] = []
    for entry in entries {
      if let last = lines.last, last.count + entry.count + 2 <= 99 {
        lines[lines.count - 1] += " " + entry + ","
      } else {
        lines.append("  " + entry + ",")
      }
    }
    return """
      /// Where each run of scalars of one class begins: the first scalar, and in the two last digits
      /// the `LineBreakClass`. Made by `LineBreakDataTests` from the files of Unicode 15.0.
      let lineBreakRuns: [UInt32] = [
      \(lines.joined(separator: "\n"))
      ]

      """
  }
}
