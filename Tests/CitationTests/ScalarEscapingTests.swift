import ContentModel
import TestSupport
import Testing

@testable import Citation

/// A sign with a mark over it is one Character and still two scalars: parsers read scalars.
struct ScalarEscapingTests {
  static let marks = [
    "", "\u{301}", "\u{308}\u{323}", "\u{FE0E}", "\u{FE0F}", "\u{FE0F}\u{20E3}", "\u{20E3}",
    "\u{200D}", "\u{1F3FD}", "\u{34F}",
  ]

  @Test(arguments: marks) func everySignOfMarkdownIsEscaped(mark: String) {
    for sign in ["\\", "`", "*", "_", "[", "]", "<", ">", "~", "|", "$"] {
      for text in [sign + mark, "a" + sign + mark + "b", sign + mark + sign] {
        let escaped = Array(text.markdownEscaped.unicodeScalars)
        #expect(escaped.unescaped(of: sign.unicodeScalars) == 0, "\(text.debugDescription)")
      }
    }
    for sign in ["#", "+", "-", "=", ":"] {
      #expect((sign + mark).markdownEscaped.unicodeScalars.first == "\\")
    }
  }

  @Test(arguments: marks) func everySignOfTeXIsEscaped(mark: String) {
    for sign in ["%", "&", "_", "#", "$"] {
      let entry = reference(source("A" + sign + mark + "b", on: "2020"), in: .bibtex)
      #expect(Array(entry.unicodeScalars).unescaped(of: sign.unicodeScalars) == 0, "\(entry)")
    }
    for (sign, command) in [
      ("\\", "textbackslash"), ("{", "textbraceleft"), ("}", "textbraceright"),
      ("~", "textasciitilde"), ("^", "textasciicircum"),
    ] {
      let entry = reference(source("A" + sign + mark + "b", on: "2020"), in: .bibtex)
      #expect(entry.utf8.firstRange(of: "\\\(command){}".utf8) != nil, "\(entry)")
      #expect(entry.hasBalancedBraces, "\(entry)")
    }
  }

  @Test(arguments: marks) func everySignOfJSONIsEscaped(mark: String) {
    for sign in ["\"", "\\", "\n", "\u{1}"] {
      let text = JSONValue.string("a" + sign + mark).text
      #expect(text.unicodeScalars.dropFirst().dropLast().contains("\\"), "\(text)")
    }
  }

  @Test func anAddressOrAnIDEndsNoEntry() {
    let odd = reference(
      source("A", on: "2020", url: "https://e.org/{\u{301}}\\ \u{2003}x", slug: "a,b{c} d"),
      in: .bibtex)
    #expect(odd.hasBalancedBraces && odd.contains("{a-b-c--d,"), "\(odd)")
    #expect(odd.contains("%7B\u{301}%7D%5C%20%E2%80%83x"), "\(odd)")
  }

  @Test func aMarkOverASpaceIsKept() {
    #expect("a \u{301}b\n\nc".singleLine.unicodeScalars.contains("\u{301}"))
  }
}

extension [Unicode.Scalar] {
  /// How many of these stand without a backslash before them, a backslash with one being a pair.
  fileprivate func unescaped(of signs: String.UnicodeScalarView) -> Int {
    var count = 0
    var index = 0
    while index < self.count {
      if self[index] == "\\" {
        index += 2
        continue
      }
      if signs.contains(self[index]) { count += 1 }
      index += 1
    }
    return count
  }
}

extension String {
  fileprivate var hasBalancedBraces: Bool {
    var depth = 0
    for scalar in unicodeScalars {
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
