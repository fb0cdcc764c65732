import ContentModel
import Controls
import TextLayout

/// What the welcome says, at several lengths.
struct WelcomeWords {
  /// How much of it is said.
  enum Length {
    /// Everything, each way with the page it opens.
    case whole
    /// What it accompanies in a sentence.
    case brief
    /// What is needed to begin.
    case least
  }

  /// Lines that belong together, unbroken yet.
  struct Part {
    var lines: [(text: String, way: Int?)]

    init(_ texts: String...) { lines = texts.filter { !$0.isEmpty }.map { ($0, nil) } }

    init(ways: [String]) { lines = ways.enumerated().map { ($1, $0) } }
  }

  private let context: Context
  private var companion: Companion { context.library.companion }

  init(_ context: Context) { self.context = context }

  var title: String {
    [companion.title, companion.subtitle].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  func parts(_ length: Length) -> [Part] {
    [
      subject(length), Part(showings(length)), Part(ways: ways(length)), Part(trails(length)),
      signs(length),
      Part(skipped(length)),
    ]
      + (length == .least ? [] : [Part(ending)])
  }

  /// What it accompanies and by whom: the first words about the companion, or its credits.
  private func subject(_ length: Length) -> Part {
    let about = companion.about.blocks.lazy.compactMap { block -> String? in
      if case .paragraph(let words) = block.kind { words.plainText } else { nil }
    }.first
    let credits = companion.credits.firstSentence
    return Part(length == .whole ? about ?? credits : credits)
  }

  private func showings(_ length: Length) -> String {
    let line = companion.watch.line
    guard !line.isEmpty else { return "" }
    if length == .least { return "See it: \(line)" }
    let isOwn = companion.watchTitle != Companion().watchTitle
    return "\(isOwn ? companion.watchTitle : "Where it can be seen"): \(line)"
  }

  /// Each with its key.
  private func ways(_ length: Length) -> [String] {
    zip(companion.ways, Welcome.ways).map { way, action in
      let key = context.keymap[action, in: .welcome]
      let title = way.title.prefix(1).uppercased() + way.title.dropFirst()
      let page = context.library[way.opens].map { ": \($0.title)" } ?? ""
      return "\(key) · \(title)" + (length == .whole ? page : "")
    }
  }

  /// The key of the list of trails, which closes the card as any other does, and what there are.
  private func trails(_ length: Length) -> String {
    guard !companion.trails.isEmpty, length != .least else { return "" }
    let key = context.keymap[.showTrails]
    let titles = companion.trails.map(\.title).joined(separator: "; ")
    return "\(key) · \(companion.said("Trails through it")): \(titles)"
  }

  /// What panes and signs mean, in two lines.
  private func signs(_ length: Length) -> Part {
    let panes = ([companion.said("Goals")] + companion.strands.map(\.title)).joined(separator: ", ")
    if length == .least {
      let marks = Bearing.Kind.allCases.map { "\($0.glyph) \($0.verb)" }
      return Part("Panes: \(panes)", marks.joined(separator: " "))
    }
    let marks = Bearing.Kind.allCases.map { kind in
      switch kind {
      case .serves: "\(kind.glyph) " + companion.said("serves the goal")
      case .complicates: "\(kind.glyph) complicates it"
      case .leavesOpen: "\(kind.glyph) leaves it open"
      }
    }
    return Part(
      "Panes: \(panes). Select in one, and the others answer:",
      "\(marks.joined(separator: ", ")); a line says why.")
  }

  /// What can be left out: chapters that open with a note of care.
  private func skipped(_ length: Length) -> String {
    let titles = companion.strands.flatMap(\.chapters).filter(\.opensWithCare).map {
      "“\($0.title)”"
    }
    guard !titles.isEmpty else { return "" }
    let words = "\(titles.joined(separator: ", ")) can be skipped"
    return "\(companion.vocabulary.care.glyph) \(words)"
      + (length == .least ? "." : "; the rest stands without it.")
  }

  private var ending: String {
    let keys = context.keymap
    return "Any key closes this and does what it always does: \(keys[.showAbout]) tells all, "
      + "\(keys[.showHelp]) explains the screen, \(keys[.quit]) quits."
  }
}

extension Chapter {
  /// Whether the first thing it says is that it can be skipped.
  fileprivate var opensWithCare: Bool {
    guard case .callout(let callout) = article.blocks.first(where: { !$0.isComment })?.kind else {
      return false
    }
    return callout.kind.nature == .care
  }
}

extension String {
  /// Up to the first stop with a space behind it.
  fileprivate var firstSentence: String {
    firstRange(of: ". ").map { String(self[..<$0.lowerBound]) + "." } ?? self
  }
}
