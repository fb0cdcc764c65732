import ContentModel
import ContentParser
import Testing

/// Code fences that are never closed.
struct FenceTests {
  @Test(arguments: [
    ("a\n\n```\nb\n\nc\n", [3]), ("```", [1]), ("```swift", [1]), ("~~~\na\n```\n", [1]),
    ("````\na\n```\n", [1]), ("```\na\n```b\n", [1]), ("```\na\n    ```\n", [1]),
    ("> ```\n> a\n\nb\n", [1]), ("> ```\n> a\n```\nb\n```\n", [1]), ("- ```\n  a\n\nb\n", [1]),
    ("- a\n\n  ```\n  b\n", [3]), ("a[^1]\n\n[^1]: b\n\n    ```\n    c\n", [5]),
    ("```\n> ```\n", [1]), ("```\na\n```\n\n```\nb\n\n", [5]), ("```\r\na\r\n", [1]),
  ])
  func oneThatIsOpenIsReportedWhereItOpens(_ markdown: String, _ expected: [Int]) {
    #expect(found(in: markdown) == expected)
  }

  @Test(arguments: [
    "```\n```", "```\na\n```\n", "```\na\n`````  \n", "   ~~~ x\na\n ~~~\n",
    "> ```\n> a\n> ```\n\nb\n",
    "- ```\n  a\n  ```\n- b\n", "1. a\n\n   ```\n   b\n   ```\n\nc\n", "    ```\n    a\n",
    "`a ``` b`",
    "a[^1]\n\n[^1]: b\n\n    ```\n    c\n    ```\n", "```\r\na\r\n```\r\n", "```\n\n\n```\n\n",
    "````\n```\n````", "> - ```\n>   a\n>   ```\n", "<pre>\n```\n</pre>",
  ])
  func oneThatIsClosedIsNot(_ markdown: String) {
    #expect(found(in: markdown) == [])
  }

  /// It is a warning, unless what it takes for code leaves an error behind.
  @Test(arguments: [
    ("A.\n\n```\nb\n", Diagnostic.Severity.warning), ("A.[^1]\n\n```\n\n[^1]: b\n", .error),
  ])
  func whatHidesAnErrorIsOne(text: String, severity: Diagnostic.Severity) throws {
    let found = try TemporaryCompanion(["about.md": text]).load().diagnostics
    #expect(found.map(\.rule) == ["unclosed-fence"])
    #expect(found.map(\.severity) == [severity])
  }

  private func found(in markdown: String) -> [Int] {
    parseArticle(markdown, file: "x.md", home: .about).diagnostics
      .filter { $0.rule == "unclosed-fence" }.map(\.location.line)
  }
}
