import CursesTerminal
import ContentModel
import Display
import Journal
import Testing

@testable import lasttake

/// What each fact is told as, and what is to be done.
struct DoctorWordsTests {
  private static let known = TerminalDescription(
    name: "xterm-256color", hasFullScreen: true, colors: 256)
  private static let size = Size(columns: 120, rows: 40)

  private func terminal(
    _ type: String?, _ description: TerminalDescription? = known, isInteractive: Bool = true,
    size: Size? = size
  ) -> TerminalFacts {
    TerminalFacts(type: type, description: description, isInteractive: isInteractive, size: size)
  }

  /// Each is in its state, and a problem says what to do.
  private func expect(
    _ finding: Finding, _ state: Finding.State, _ words: String, _ remedy: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(finding.state == state, sourceLocation: sourceLocation)
    #expect(finding.words.contains(words), "\(finding.words)", sourceLocation: sourceLocation)
    if let remedy {
      #expect(
        finding.remedy?.contains(remedy) == true, "\(finding.remedy ?? "none")",
        sourceLocation: sourceLocation)
    }
    if state == .problem { #expect(finding.remedy != nil, sourceLocation: sourceLocation) }
  }

  @Test func theTerminal() {
    let type = "xterm-256color"
    expect(terminal(type).finding, .fine, "TERM=xterm-256color. 120 columns by 40 rows.")
    expect(terminal(nil).finding, .problem, "TERM is not set", "TERM=xterm-256color")
    expect(terminal("dumb").finding, .note, "TERM is dumb", "--plain")
    expect(terminal("zzz", nil).finding, .problem, "TERM=zzz is unknown", "ncurses-term")
    let lines = TerminalDescription(name: "tty", hasFullScreen: false, colors: 0)
    expect(terminal("tty", lines).finding, .problem, "no full screen", "--plain")
    expect(
      terminal("zzz-256color").finding, .note, "unknown here and shown as xterm-256color",
      "ncurses-term")
    expect(terminal(type, size: nil).finding, .note, "tells no size", "COLUMNS")
    expect(
      terminal(type, size: Size(columns: 39, rows: 12)).finding, .problem, "39 columns by 12",
      "40 columns by 12 rows")
    expect(terminal(type, isInteractive: false).finding, .note, "no terminal, so text")
  }

  @Test func theColours() {
    let type = "xterm-256color"
    expect(terminal(type).colors(isOff: false), .fine, "256 of them")
    expect(terminal(type).colors(isOff: true), .note, "NO_COLOR is set", "Unset")
    let plain = TerminalDescription(name: "vt100", hasFullScreen: true, colors: 0)
    expect(
      terminal("vt100", plain).colors(isOff: false), .note, "has none", "TERM=vt100-256color")
  }

  @Test func theLocale() {
    let named = (variable: "LANG", value: "de_DE.UTF-8")
    expect(
      LocaleFacts(named: named, isInstalled: true, isUTF8: true).finding, .fine,
      "UTF-8 (LANG=de_DE.UTF-8).")
    expect(
      LocaleFacts(named: named, isInstalled: false, isUTF8: true).finding, .note,
      "LANG=de_DE.UTF-8 is not installed here; C.UTF-8 is used", "dpkg-reconfigure locales")
    expect(
      LocaleFacts(named: nil, isInstalled: true, isUTF8: false).finding, .problem,
      "no LC_ALL, LC_CTYPE or LANG is set", "LANG=C.UTF-8")
  }

  private func clipboard(
    _ way: Clipboard.Way, _ environment: [String: String] = [:], tools: [String] = [],
    installed: [String] = [], option: String? = nil
  ) -> Finding {
    ClipboardFacts(
      way: way, environment: { environment[$0] }, tools: tools, installed: installed,
      tmuxOption: { $0 == "set-clipboard" ? option : nil }
    ).finding
  }

  @Test func theClipboard() {
    expect(clipboard(.none), .note, "Switched off", "automatic")
    expect(clipboard(.automatic, tools: ["wl-copy"], installed: ["wl-copy"]), .fine, "wl-copy")
    expect(clipboard(.tool), .problem, "there is no display", "automatic")
    expect(clipboard(.tool, tools: ["xclip", "xsel"]), .problem, "xclip, xsel", "xclip or xsel")
    expect(clipboard(.automatic), .note, "OSC 52", "settings")
    expect(clipboard(.automatic, tools: ["xclip"]), .note, "OSC 52", "With xclip installed")
    expect(clipboard(.terminal, tools: ["xclip"], installed: ["xclip"]), .note, "OSC 52")
    expect(clipboard(.automatic, ["STY": "1"]), .note, "GNU screen")
    expect(clipboard(.automatic, ["TERM": "linux"]), .note, "console has none")
    let tmux = ["TMUX": "/tmp/x,1,0"]
    expect(clipboard(.automatic, tmux, option: "external"), .fine, "tmux's buffer, for certain")
    expect(clipboard(.automatic, tmux, option: "off"), .problem, "set-clipboard is off", "set -s")
    expect(clipboard(.automatic, tmux), .problem, "tmux doesn't answer", "Unset TMUX")
  }

  private func editor(_ environment: [String: String]) -> Finding {
    EditorFacts(environment: { environment[$0] }, path: { $0 == "nano" ? "/bin/nano" : nil })
      .finding
  }

  @Test func theEditor() {
    expect(editor([:]), .note, "Neither VISUAL nor EDITOR", "EDITOR=nano")
    expect(editor(["EDITOR": "nano -w"]), .fine, "/bin/nano, by EDITOR")
    expect(editor(["EDITOR": "nano", "VISUAL": "zzz -w"]), .problem, "VISUAL names zzz", "VISUAL=")
    expect(editor(["EDITOR": "nano 'x"]), .problem, "quotation mark", "EDITOR=nano")
  }

  private func browser(_ environment: [String: String], has: Set<String> = []) -> Finding {
    BrowserFacts(
      environment: { environment[$0] }, path: { has.contains($0) ? "/bin/\($0)" : nil }
    ).finding
  }

  @Test func theBrowser() {
    expect(browser(["SSH_TTY": "/dev/pts/1", "BROWSER": "w3m"], has: ["w3m"]), .note, "Over SSH")
    expect(browser(["BROWSER": "zzz:w3m %s"], has: ["w3m"]), .fine, "/bin/w3m, by BROWSER")
    expect(browser([:]), .note, "There is no display")
    expect(browser(["BROWSER": "zzz"]), .problem, "What BROWSER names is not here", "BROWSER=")
    let display = ["DISPLAY": ":0"]
    expect(browser(display), .problem, "no xdg-open", "xdg-utils")
    expect(browser(display, has: ["xdg-open"]), .fine, "/bin/xdg-open, since no BROWSER")
    let both = display.merging(["BROWSER": "zzz"]) { $1 }
    expect(browser(both, has: ["xdg-open"]), .problem, "/bin/xdg-open is used", "unset")
  }

  @Test func theContent() {
    var facts = ContentFacts(path: nil, reason: .bundled)
    expect(facts.finding, .problem, "not beside it", "--content")
    facts = ContentFacts(path: "/c", reason: .environment, failure: "/c: no such folder; name one")
    expect(facts.finding, .problem, "/c, which LASTTAKE_CONTENT names, can't", "no such folder")
    facts.reason = .option
    facts.held = ContentFacts.Holdings(
      title: "Mine", goals: 1, chapters: 2, people: 1, sources: 3, errors: 0, warnings: 0)
    expect(
      facts.finding, .fine,
      "“Mine” in /c, which --content names: 1 goal, 2 chapters, 1 person, 3 sources. 0 errors")
    #expect(facts.finding.publicWords?.contains("Mine") == false)
    facts.held?.warnings = 1
    expect(facts.finding, .fine, "1 warning.", "lasttake check")
    facts.held?.errors = 2
    expect(facts.finding, .problem, "2 errors, 1 warning.", "lasttake check")
  }

  @Test func theSettings() {
    expect(
      SettingsFacts(path: nil, isThere: false, problems: []).finding, .note, "no home folder",
      "HOME")
    expect(SettingsFacts(path: "/x", isThere: false, problems: []).finding, .fine, "no /x")
    expect(SettingsFacts(path: "/x", isThere: true, problems: []).finding, .fine, "/x.")
    let wrong = Diagnostic(
      .error, rule: "bad-value", "“secret” is no theme",
      at: ContentModel.SourceLocation(file: "/x", line: 3, column: 1))
    let finding = SettingsFacts(path: "/x", isThere: true, problems: [wrong]).finding
    expect(finding, .problem, "1 error in /x, the first in line 3: “secret”", "lasttake config")
    #expect(finding.publicWords == "There is 1 error in /x: bad-value.")
  }

  private func journal(
    _ state: JournalHealth.State, isWritable: Bool = true, setAside: [String] = [],
    hasUnkept: Bool = false
  ) -> Finding {
    JournalFacts(
      folder: "/j",
      health: JournalHealth(
        path: "/j/x.sqlite", state: state, size: 2_048, isWritable: isWritable,
        setAside: setAside, hasUnkept: hasUnkept)
    ).finding
  }

  @Test func theJournal() {
    let contents = JournalHealth.Contents(
      steps: 4, knownSteps: 4, notes: 2, bookmarks: 1, drafts: 0, pages: 7)
    expect(JournalFacts(folder: nil).finding, .problem, "no home folder", "HOME")
    expect(JournalFacts(folder: "/j").finding, .note, "no companion")
    expect(journal(.absent(obstacle: nil)), .fine, "None yet")
    expect(journal(.absent(obstacle: "/j: denied")), .problem, "/j: denied", "XDG_STATE_HOME")
    expect(
      journal(.whole(contents)), .fine,
      "Whole, 2 KiB, schema 4 of 4, with 2 notes, 1 bookmark, 7 pages.")
    expect(journal(.whole(contents), isWritable: false), .problem, "not be written", "written")
    expect(
      journal(.whole(contents), setAside: ["x.damaged-2026-11-23"], hasUnkept: true), .note,
      "1 damaged copy was set aside there: x.damaged-2026-11-23. What could not be kept")
    expect(journal(.damaged), .problem, "damaged", "copy")
    expect(journal(.newer), .problem, "newer version", "Update")
    expect(journal(.busy), .note, "Another program")
    expect(journal(.unfinished), .note, "plays back")
    expect(journal(.unreadable(reason: "denied")), .problem, "denied", "read and written")
  }

  /// The name of a journal is that of its companion.
  @Test func aReportNamesNoJournal() {
    let contents = JournalHealth.Contents(
      steps: 4, knownSteps: 4, notes: 0, bookmarks: 0, drafts: 0, pages: 0)
    for isWritable in [true, false] {
      let finding = journal(
        .whole(contents), isWritable: isWritable, setAside: ["mine.sqlite.damaged-1"])
      let told = (finding.publicWords ?? finding.words) + (finding.remedy ?? "")
      #expect(!told.contains("mine") && !told.contains("/j/"), "\(told)")
      #expect(told.contains("1 damaged copy was set aside there."))
      #expect(finding.words.contains("mine.sqlite.damaged-1"))
    }
  }

  @Test func aReportHasNothingOfOnesOwn() {
    let anonymizer = Anonymizer(home: "/home/ada", user: "ada")
    #expect(anonymizer.text("in /home/ada/x, /home/ada; /media/ada/y") == "in ~/x, ~; /media/…/y")
    #expect(Anonymizer(home: "/", user: "").text("/usr/bin") == "/usr/bin")
    #expect(anonymizer.text("/srv/ada. /srv/adam, /home/adam") == "/srv/…. /srv/adam, /home/adam")
    let finding = Finding(
      "content", .problem, "“Mine” in /home/ada/c", remedy: "Look in /home/ada/c.",
      publicWords: "/home/ada/c")
    let text = CheckupText(findings: [finding], columns: 80, anonymizer: anonymizer).lines
    #expect(
      text == [
        "content  PROBLEM: ~/c", "         To do: Look in ~/c.", "", "1 problem, 0 notes",
      ])
  }

  @Test func linesKeepToTheirWidth() {
    let finding = Finding(
      "x", .note, String(repeating: "word ", count: 30), remedy: String(repeating: "do ", count: 30)
    )
    let lines = CheckupText(findings: [finding], columns: 40).lines
    #expect(lines.count > 6 && lines.allSatisfy { $0.count <= 40 })
    #expect(lines[0].hasPrefix("x  NOTE: word") && lines[1].hasPrefix("   word"))
  }
}
