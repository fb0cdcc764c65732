import ContentModel
import Controls
import Display
import Foundation
import TestSupport
import Testing

@testable import Site

/// The pages have the colours of the program's themes, which can be told from their ground.
struct StyleSheetTests {
  @Test(arguments: [(0, Theme.light), (1, Theme.dark)])
  func coloursAreThoseOfTheTheme(block: Int, theme: Theme) throws {
    let colours = try SiteColours().blocks[block]
    var same = ["ink": theme.base.foreground, "paper": theme.base.background]
    same["quiet"] = theme.quiet.foreground
    same["accent"] = theme.style(for: .heading(level: 2)).foreground
    same["hit"] = theme.hit.foreground
    for kind in Bearing.Kind.allCases { same[kind.rawValue] = theme.style(for: kind).foreground }
    let callouts: [(String, Callout.Kind)] = [
      ("alleged", .alleged), ("complicates", .disputed), ("leaves-open", .unknown),
      ("serves", .update), ("care", .care), ("discuss", .discuss),
    ]
    for (name, kind) in callouts {
      #expect(colours[name] == theme.style(for: .callout(kind)).foreground.hex, "\(name)")
    }
    for (name, colour) in same { #expect(colours[name] == colour.hex, "\(name)") }
  }

  @Test("WCAG 2.2, 1.4.3 and 1.4.11", arguments: 0..<4)
  func everythingIsLegible(block: Int) throws {
    let colours = try SiteColours().blocks[block]
    #expect(colours.count > 12)
    for ground in ["paper", "shade"] {
      let under = try #require(colours[ground])
      for (name, colour) in colours where !["paper", "shade", "line"].contains(name) {
        let least = name == "edge" ? 3 : 4.5
        #expect(contrast(colour, under) >= least, "\(name) on \(ground)")
      }
    }
  }

  /// Words of the content reach a page as words: no script makes markup of a text, or runs one.
  @Test func noScriptMakesMarkupOfText() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SiteColours.assets)
    let scripts = names.filter { $0.hasSuffix(".js") }
    #expect(scripts.count > 8)
    for name in scripts {
      let text = try SiteColours.text(of: name)
      for word in [
        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
        "http",
      ]
      where text.contains(word) && !(name == "stem.js" && word == "http") {
        Issue.record("\(name) has \(word)")
      }
      #expect(text.split(separator: "\n").count <= 300)
    }
  }

  /// A page bears its kind as a class: a rule for a part of that name would hold of the whole page.
  @Test func noRuleForAPartHoldsOfAPage() throws {
    let files = try BuiltSite.bundled().files
    let kinds = Set(files.values.compactMap { $0.firstMatch(of: /<body class="([a-z]+)"/)?.1 })
    #expect(kinds.count > 12)
    let sheets = files.filter { $0.key.hasSuffix(".css") }
    #expect(sheets.count == 4)
    for (sheet, text) in sheets {
      for rule in text.matches(of: /[\s,>(]\.([a-z]+)(?![a-z-])/) where kinds.contains(rule.1) {
        Issue.record("\(sheet) has a rule for .\(rule.1), which is a kind of page")
      }
    }
  }

  @Test func aTitleThatTurnsIsStraightInPrint() throws {
    var companion = Fixtures.starter.companion
    companion.title = "A\u{202E}B\u{7}\nC"
    let style = try BuiltSite(Library(companion)).page("assets/print.css")
    #expect(style.contains("content: \"A") && !style.contains("\u{202E}"))
    #expect(style.contains(" C\";"))
  }

  @Test func aTitleCantEndItsString() {
    #expect(quoted("a\"b\\c\n<d") == "\"a\\22 b\\5c c\\a \\3c d\"")
  }
}

/// The colours that the style sheet names, in each of its blocks: light, dark, and those with more
/// contrast, light and dark.
private struct SiteColours {
  var blocks: [[String: String]] = []
  static let assets = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Site/Assets").standardized.path

  static func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(assets)/\(name)", encoding: .utf8)
  }

  init() throws {
    for block in try Self.text(of: "style.css").components(separatedBy: ":root {").dropFirst() {
      let own = block.prefix { $0 != "}" }.matches(of: /--([a-z-]+): (#[0-9a-f]{6})/)
      // Each block changes what it names; what stands for more contrast changes its own ground's.
      let before = blocks.isEmpty ? [:] : blocks[blocks.count == 3 ? 1 : 0]
      blocks.append(
        before.merging(own.map { (String($0.1), String($0.2)) }) { _, own in own })
    }
  }
}

private func contrast(_ one: String, _ other: String) -> Double {
  let (a, b) = (luminance(one), luminance(other))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(_ hex: String) -> Double {
  let value = Int(hex.dropFirst(), radix: 16) ?? 0
  let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
    let share = Double(part) / 255
    return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}

extension Color {
  /// As style sheets write it, of the xterm palette from 16 on.
  fileprivate var hex: String? {
    guard case .palette(let number) = self, number >= 16 else { return nil }
    func written(_ parts: [Int]) -> String {
      "#" + parts.map { String($0 + 0x100, radix: 16).suffix(2) }.joined()
    }
    if number >= 232 { return written(Array(repeating: 8 + 10 * (Int(number) - 232), count: 3)) }
    let cube = Int(number) - 16
    return written([cube / 36, cube / 6 % 6, cube % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 })
  }
}
