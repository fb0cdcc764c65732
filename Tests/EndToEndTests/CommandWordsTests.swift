import Foundation
import Testing

@testable import lasttake

/// A command is parted into words as a shell does it, without one.
struct CommandWordsTests {
  private static let commands = [
    "vim", "  code  --wait ", "emacsclient -t -a \"\"", "emacsclient -t -a ''",
    "'/opt/my editor/ed' -x", "/opt/my\\ editor/ed", "a'b c'd", "a\"b 'c'\"d",
    "\"a\\\"b\" \"a\\\\b\"",
    "\"a\\nb\"", "'a\\b'", "a\\\\b", "\"\" ''", "a\\\nb c", "\"a\\\nb\"",
    "vim -c 'set tw=72' -u NONE",
    "a\tb\nc", "a\\'b", "x; touch y", "x && y | z > w", "a#b", "é 'ü ñ'",
  ]

  /// The judge is the shell of this system, for commands in which it would expand or run nothing.
  @Test(arguments: commands.filter { !$0.contains { ";&|>".contains($0) } })
  func theWordsAreTheShells(command: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let line =
      command.split(separator: "\n").count > 1 && !command.contains("\\\n")
      ? command.replacing("\n", with: " ") : command
    shell.arguments = ["-c", "set -- \(line)\nfor word; do printf '<%s>' \"$word\"; done"]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    let words = try #require(commandWords(command))
    #expect(words.map { "<\($0)>" }.joined() == output)
  }

  @Test func nothingIsExpandedOrRun() {
    #expect(commandWords("x; touch y") == ["x;", "touch", "y"])
    #expect(commandWords("$HOME ~ *.md `id` $(id)") == ["$HOME", "~", "*.md", "`id`", "$(id)"])
    #expect(commandWords("") == [])
    #expect(commandWords("a\\") == ["a\\"])
  }

  @Test(arguments: ["'a", "\"a", "a'b", "a \"b\\\"", "'\""])
  func aQuoteThatIsNotClosedIsNoCommand(command: String) { #expect(commandWords(command) == nil) }

  private func command(_ text: String?) throws -> EditorCommand {
    try EditorCommand { $0 == "VISUAL" ? text : nil }
  }

  @Test(arguments: [
    ("vim", ["vim", "+12", "f"]),
    ("/usr/bin/vim.tiny -n", ["/usr/bin/vim.tiny", "-n", "+12", "f"]),
    ("emacsclient -t -a \"\"", ["emacsclient", "-t", "-a", "", "+12", "f"]),
    ("emacs-nox", ["emacs-nox", "+12", "f"]), ("nano", ["nano", "+12", "f"]),
    ("env TERM=xterm kak", ["env", "TERM=xterm", "kak", "+12", "f"]),
    ("hx", ["hx", "f:12"]), ("code --wait", ["code", "--wait", "--goto", "f:12"]),
    ("code-insiders -w", ["code-insiders", "-w", "--goto", "f:12"]),
    ("kate -b", ["kate", "-b", "--line", "12", "f"]),
    ("sensible-editor", ["sensible-editor", "+12", "f"]),
    ("ed", ["ed", "f"]), ("'/opt/my editor/mine'", ["/opt/my editor/mine", "f"]),
  ])
  func anEditorIsToldTheLineInItsOwnWay(text: String, words: [String]) throws {
    #expect(try command(text).opening("f", atLine: 12) == words)
    #expect(try command(text).opening("f").last == "f")
  }

  @Test func whatNamesNoEditorSaysWhy() {
    for (text, reason) in [
      (nil, "Neither VISUAL nor EDITOR"), ("'vim", "quotation mark"), (" \t", "blank"),
    ] as [(String?, String)] {
      #expect { try command(text) } throws: { error in
        (error as? EditorCommand.Missing)?.reason.contains(reason) == true
      }
    }
  }
}
