import ContentModel
import TestSupport
import Testing

@testable import ContentParser

/// Many findings cost what each costs, however they lie.
@Suite struct FindingWorkTests {
  @Test func aLineIsGoneOverOnceForAllItsFindings() throws {
    let count = 20_000
    let companion = try TemporaryCompanion([
      "about.md": String(repeating: "[é](y.md) ", count: count) + "\n"
    ])
    let found = (0..<count).map { number in
      Diagnostic(
        .error, rule: Rule.brokenLink.rawValue, "gone",
        at: SourceLocation(file: "about.md", line: 1, column: 1 + 11 * number))
    }
    let folder = try ContentFolder(companion.folder)
    var counted: [Diagnostic] = []
    let time = processorTime { counted = found.countingCharacters(in: folder) }
    #expect(counted.map(\.location.column) == (0..<count).map { 1 + 10 * $0 })
    #expect(time < .seconds(5), "\(time)")
  }

  @Test func manyFilesThatAreNotReadAreHeldAgainstEachFindingAtOnce() {
    let count = 4_000
    let strays = (0..<count).map { number in
      Diagnostic(
        .warning, rule: Rule.unexpectedFile.rawValue, "not read",
        at: SourceLocation(file: "goals/\(number).txt"), subject: "goals/\(number)")
    }
    let links = (0..<count).map { number in
      Diagnostic(
        .error, rule: Rule.brokenLink.rawValue, "gone",
        at: SourceLocation(file: "about.md", line: number + 1), subject: "goals/\(number)")
    }
    var told: [Diagnostic] = []
    let time = processorTime { told = (strays + links).byCause }
    #expect(told.count == count && told.allSatisfy { $0.others.count == 1 })
    #expect(time < .seconds(5), "\(time)")
  }

  /// No part of a long address is looked up that is longer than any cause's name.
  @Test func aLongAddressIsNoLongWork() {
    let stray = Diagnostic(
      .warning, rule: Rule.unexpectedFile.rawValue, "not read",
      at: SourceLocation(file: "a.txt"), subject: "a")
    let link = Diagnostic(
      .error, rule: Rule.brokenLink.rawValue, "gone", at: SourceLocation(file: "about.md"),
      subject: String(repeating: "a/", count: 200_000))
    var told: [Diagnostic] = []
    let time = processorTime { told = [stray, link].byCause }
    #expect(told.map(\.others.count) == [1])
    #expect(time < .seconds(5), "\(time)")
  }
}
