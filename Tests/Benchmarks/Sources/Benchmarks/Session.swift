import Foundation

/// The milliseconds that one companion costs one program, in rounds that alternate with the C programs.
struct Session {
  private let program: String
  private let build: Build
  private let subject: Subject
  /// Where the program keeps what it keeps.
  private let home: String
  private(set) var minimal: [Double] = []
  private(set) var pagerKey: [Double] = []
  private var named: [String: [Double]] = [:]
  private(set) var megabytes: [Double] = []
  /// What a line further down costs, in bytes.
  private(set) var pagerBytes: [Double] = []
  private(set) var pageBytes: [Double] = []

  /// What a time is divided by.
  enum Against { case firstScreen, key, nothing }

  private static let down = "\u{1B}OB"

  /// What is measured: a companion's folder, or `nil` for the one built in.
  struct Subject {
    let folder: URL?
    /// A chapter's id, and words that show on its page and on the board.
    let chapter: String
    let onPage: String
    let onBoard: String
    /// A file to save, and where it can be written.
    let file: URL?
  }

  init(_ program: String, _ build: Build, _ subject: Subject, home: String) {
    (self.program, self.build, self.subject, self.home) = (program, build, subject, home)
  }

  /// What is told of the program, in the order of the table.
  var times: [(name: String, values: [Double], against: Against)] {
    Self.order.compactMap { name, against in
      named[name].map { (name: name, values: $0, against: against) }
    }
  }

  /// Makes a home whose reader has been welcomed: a first start reads all content before it shows any.
  private func begin(_ home: String) throws {
    let settings = URL(fileURLWithPath: home + "/.config/lasttake/config.yml")
    try FileManager.default.createDirectory(
      at: settings.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("welcome: false\n".utf8).write(to: settings)
  }

  /// Measures everything once.
  mutating func measure() throws {
    let content = subject.folder.map { ["--content", $0.path] } ?? []
    let program = [program, "open"]
    minimal += [try Pseudoterminal([build.minimal]).time(until: "Firstmark")].compactMap { $0 }
    for home in [home, home + ".board"] { try begin(home) }
    let board = try Pseudoterminal(program + content, home: home + ".board")
    named["first screen: board", default: []] +=
      [board.time(until: subject.onBoard)].compactMap { $0 }
    let page = try Pseudoterminal(program + [subject.chapter] + content, home: home)
    named["first screen: a page by id", default: []] +=
      [page.time(until: subject.onPage)].compactMap { $0 }
    page.send("q")
    page.settle(milliseconds: 300)
    let again = try Pseudoterminal(program + content, home: home)
    named["first screen: where one left", default: []] +=
      [again.time(until: subject.onPage)].compactMap { $0 }
    try keys(board: board, page: again)
    if let file = subject.file { save(file, seenBy: again) }
    megabytes.append(max(board.peakMegabytes, again.peakMegabytes))
    // The board is to open as the board again.
    board.send("1")
    board.settle(milliseconds: 500)
  }

  private static let order: [(String, Against)] = [
    ("first screen: board", .firstScreen), ("first screen: a page by id", .firstScreen),
    ("first screen: where one left", .firstScreen), ("key: board", .key), ("key: page", .key),
    ("key: quotes, a letter", .key), ("key: palette, a letter", .key),
    ("a save to its redraw", .nothing),
  ]

  private mutating func keys(board: Pseudoterminal, page: Pseudoterminal) throws {
    let pager = try Pseudoterminal([build.pager, build.chapter])
    for terminal in [board, page, pager] { terminal.settle(milliseconds: 500) }
    for _ in 0..<8 {
      pagerKey += [pager.time(ofAnswerTo: Self.down)].compactMap { $0 }
      named["key: board", default: []] += [board.time(ofAnswerTo: Self.down)].compactMap { $0 }
      named["key: page", default: []] += [page.time(ofAnswerTo: Self.down)].compactMap { $0 }
    }
    for _ in 0..<24 {
      pagerBytes += [pager.bytes(ofAnswerTo: Self.down)].compactMap { $0 }
      pageBytes += [page.bytes(ofAnswerTo: Self.down)].compactMap { $0 }
    }
    for (name, opening) in [("quotes", "2"), ("palette", ":")] {
      board.send(opening)
      board.settle(milliseconds: 500)
      for letter in ["w", "e", " ", "c"] {
        named["key: \(name), a letter", default: []] +=
          [board.time(ofAnswerTo: letter)].compactMap { $0 }
      }
      board.send("\u{1B}")
      board.settle(milliseconds: 500)
    }
  }

  /// The first words that a file gets in turn. They have no letter in common at any place, because a
  /// terminal is sent the letters that change alone.
  private static let words = ["Firstwords", "Qnzvkyaeib"]

  /// Writes another first word into a file, and times until it shows.
  private mutating func save(_ file: URL, seenBy page: Pseudoterminal) {
    page.send("g")
    page.settle(milliseconds: 500)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
    let isFirst = text.contains(Self.words[0])
    let (old, word) = (Self.words[isFirst ? 0 : 1], Self.words[isFirst ? 1 : 0])
    let changed = text.replacingOccurrences(of: old, with: word)
    let moment = DispatchTime.now().uptimeNanoseconds
    try? changed.write(to: file, atomically: true, encoding: .utf8)
    named["a save to its redraw", default: []] +=
      [page.time(until: word, since: moment)].compactMap { $0 }
  }
}
