import ContentModel
import Display
import Testing

@testable import Configuration

/// Reads a text as the file `c.yml`.
func parse(_ text: String) -> Parsed<Settings> {
  Settings.parse(Array(text.utf8), file: "c.yml", choices)
}

let choices = SettingChoices(
  themes: ["terminal", "light", "dark"], clipboardWays: ["automatic", "tool", "none"],
  citationStyles: ["plain", "apa", "csl-json"], watchWays: ["automatic", "poll", "off"],
  signSets: ["automatic", "unicode", "wide"])

struct SettingsTests {
  @Test func everySettingIsReadWithItsPlace() {
    let parsed = parse(
      """
      # Mine
      theme: dark
      measure: 80
      mouse: false
      clipboard:   tool
      "citation": 'csl-json'
      watch: off
      signs: wide
      welcome: false
      """)
    let entries = parsed.value.entries.map { "\($0.id)=\($0.value.yaml) \($0.origin)" }
    #expect(
      entries == [
        "theme=dark c.yml:2:8", "measure=80 c.yml:3:10", "mouse=false c.yml:4:8",
        "clipboard=tool c.yml:5:14", "citation=csl-json c.yml:6:13", "watch=off c.yml:7:8",
        "signs=wide c.yml:8:8", "welcome=false c.yml:9:10",
      ])
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test(arguments: ["", "# nothing yet\n", "---\n...\n", "keys:\n", "keys: {}\n", "\u{FEFF}{}"])
  func whatIsNotSetIsAsItIsForEverybody(_ text: String) {
    let parsed = parse(text)
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value == Settings(choices))
    #expect(parsed.value.theme == Setting("terminal", .standard))
    #expect(parsed.value.measure.value == 68)
  }

  @Test func keysAreOneOrSeveralInTheOrderOfTheFile() {
    let keys = parse("keys:\n  split: [F2, ctrl-p, '[']\n  cross-cut: é\n").value.keys
    #expect(keys.map(\.action) == ["split", "cross-cut"])
    #expect(
      keys.map(\.keys.value) == [
        [.function(2), .control("p"), .character("[")], [.character("é")],
      ])
    #expect(keys.map(\.keys.origin.description) == ["c.yml:2:10", "c.yml:3:14"])
    #expect(keys.map(\.location.description) == ["c.yml:2:3", "c.yml:3:3"])
  }

  @Test func whatIsWrongLeavesTheRestAsItIs() {
    let parsed = parse("theme: drak\nmeasure: 72\nkeys: {quit: Ctrl-C, split: F2}\n")
    #expect(parsed.diagnostics.count == 2)
    #expect(parsed.value.theme == Setting("terminal", .standard))
    #expect(parsed.value.measure.value == 72)
    #expect(parsed.value.keys.map(\.action) == ["split"])
  }

  @Test func messagesSayWhatToDo() {
    let words = parse("theme: drak\nthme: dark\nmeasure: 130\nkeys: {quit: Ctrl-C}\n").diagnostics
    #expect(
      words.map(\.message) == [
        "“drak” is no theme; use terminal, light, dark",
        "there is no setting “thme”; there are theme, measure, mouse, clipboard, "
          + "citation, watch, signs, welcome, keys",
        "“130” is no measure; use 40 to 100 columns",
        "“Ctrl-C” is no key that reaches the program; write one as the help does: x, Ctrl-P, F1, "
          + "PgDn, Space",
      ])
  }
}
