import Foundation
import Testing

@testable import lasttake

/// Addresses of the web, shown in the reader's own browser.
final class BrowserTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What is started for an address, when only some programs are there, and what comes of it.
  private func open(
    _ address: String = "https://example.org/a?b=c&d#e", _ environment: [String: String],
    installed: Set<String> = ["xdg-open", "firefox", "my browser"]
  ) -> (started: [String]?, outcome: Browser.Outcome) {
    var started: [String]?
    let browser = Browser(
      environment: { environment[$0] },
      start: { words in
        guard installed.contains(words[0]) else { return false }
        started = words
        return true
      })
    let outcome = browser.open(address)
    return (started, outcome)
  }

  private let address = "https://example.org/a?b=c&d#e"

  @Test func theListOfBrowsersIsTriedInOrder() {
    for (list, words) in [
      ("firefox", ["firefox", address]), ("lynx:firefox -P me", ["firefox", "-P", "me", address]),
      ("firefox --new %s --quiet", ["firefox", "--new", address, "--quiet"]),
      ("'my browser' url=%s", ["my browser", "url=" + address]), ("lynx", ["xdg-open", address]),
      (":'open:firefox", ["firefox", address]),
    ] {
      let (started, outcome) = open(["BROWSER": list, "DISPLAY": ":0"])
      #expect(started == words)
      #expect(outcome == .opened(by: words[0]))
    }
  }

  private func open(_ environment: [String: String]) -> (
    started: [String]?, outcome: Browser.Outcome
  ) {
    open(address, environment)
  }

  @Test func aBrowserThatIsNamedNeedsNoDisplay() {
    #expect(open(["BROWSER": "firefox"]).outcome == .opened(by: "firefox"))
    #expect(open(["WAYLAND_DISPLAY": "wayland-0"]).outcome == .opened(by: "xdg-open"))
  }

  @Test(
    arguments: [
      (["SSH_CONNECTION": "1 2 3 4", "BROWSER": "firefox", "DISPLAY": ":10"], "over SSH"),
      (["SSH_TTY": "/dev/pts/1"], "over SSH"), ([:], "no display"),
      (["BROWSER": "lynx"], "BROWSER names none"),
    ] as [([String: String], String)])
  func whereThereCanBeNoneNothingIsStarted(environment: [String: String], words: String) {
    let (started, outcome) = open(environment)
    #expect(started == nil)
    guard case .refused(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.contains(words))
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "mailto:a@example.org", "-h", "pictures/a.png", "",
    " https://example.org",
  ])
  func onlyAddressesOfTheWebAreOpened(address: String) {
    #expect(open(address, ["BROWSER": "firefox"]).started == nil)
  }

  @Test func whatNoAddressHasIsWrittenInDigits() {
    let started = open("https://example.org/a b\"'\n\u{1B}é", ["BROWSER": "firefox"]).started
    #expect(started == ["firefox", "https://example.org/a%20b%22%27%0A%1B%C3%A9"])
  }

  /// A process of its own: not waited for, without this terminal, and no zombie when it has ended.
  @Test func itGoesItsOwnWay() throws {
    let (script, told) = (
      folder.appendingPathComponent("b").path, folder.appendingPathComponent("t")
    )
    try """
    #!/bin/sh
    echo noise; echo noise >&2
    printf '%s\\n' "$$" "$(ps -o sid= -p $$)" "$(readlink /proc/$$/fd/0 /proc/$$/fd/1)" "$*" >"\(told.path).new"
    mv "\(told.path).new" "\(told.path)"
    exec sleep 0.3
    """.write(toFile: script, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
    #expect(ChildProcess.startAlone([script, "https://example.org/;touch x"]))
    let lines = try #require(waited { try? String(contentsOf: told, encoding: .utf8) })
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(
      lines == [lines[0], lines[0], "/dev/null", "/dev/null", "https://example.org/;touch x"])
    // It runs still, and is then gone from the table of processes without having been waited for.
    #expect(kill(try #require(pid_t(lines[0])), 0) == 0)
    let isGone = waited { FileManager.default.fileExists(atPath: "/proc/\(lines[0])") ? nil : true }
    #expect(isGone == true)
  }

  @Test func aProgramThatIsNotThereIsNotStarted() {
    #expect(!ChildProcess.startAlone([folder.appendingPathComponent("none").path]))
  }

  private func waited<Value>(_ value: () -> Value?) -> Value? {
    let end = Date(timeIntervalSinceNow: 20)
    while Date() < end {
      if let value = value() { return value }
      usleep(20_000)
    }
    return nil
  }
}
