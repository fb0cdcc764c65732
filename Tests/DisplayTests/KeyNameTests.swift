import Display
import Testing

struct KeyNameTests {
  private static let named: [Key] =
    [
      .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .backspace, .delete, .pageUp,
      .pageDown, .home, .end, .character(" "), .control("p"), .function(1), .function(12),
      .alt("b"), .alt(" "), .held(.left), .held(.enter), .held(.backspace), .held(.home),
    ]

  @Test(arguments: named)
  func aKeyIsFoundByBothItsNamesInAnyCase(key: Key) {
    for name in [key.name, key.typedName] {
      #expect(Key(named: name) == key)
      #expect(Key(named: name.uppercased()) == key)
      #expect(Key(named: name.lowercased()) == key)
    }
    #expect(key.typedName.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ("Ctrl-I", Key.tab), ("ctrl-m", .enter), ("Ctrl-J", .enter), ("Ctrl-H", .backspace),
    ("Alt-Left", .held(.left)), ("Ctrl-Right", .held(.right)), ("Ctrl-→", .held(.right)),
  ])
  func whatIsTheSameToATerminalIsTheSameKey(name: String, key: Key) {
    #expect(Key(named: name) == key)
  }

  @Test(arguments: [
    "", "x", "é", "Ctrl-C", "Ctrl-Z", "Ctrl-1", "Ctrl-é", "Ctrl-", "F0", "F13", "Foo",
    "Alt-", "Alt-F1", "Alt-Tab", "Ctrl-Space", "Ctrl-Esc",
  ])
  func whatHasNoNameOrNeverArrivesIsNotFound(name: String) {
    #expect(Key(named: name) == nil)
  }
}
