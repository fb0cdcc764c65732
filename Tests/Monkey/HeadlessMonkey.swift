import ContentModel
import ContentParser
import Display
import Glibc
import Interface
import Reading
import Synchronization
import TestSupport

/// Presses, pastes, clicks and resizes on a program without a terminal, and looks at all it draws.
struct HeadlessMonkey {
  private var chance: Chance
  private let stamp = Stamp.counted()
  private var state: State
  /// The journal as it would be on disk: what the state ordered to be kept.
  private var kept = JournalContents()
  private let editions: [(library: Library, problems: [Diagnostic])]
  /// The last events, for whoever has to find out what went wrong.
  private var recent: [String] = []
  /// How many events were taken in each place where keys are read.
  private(set) var places: [String: Int] = [:]
  private(set) var slowest = Duration.zero

  init(seed: UInt64) throws {
    chance = Chance(seed: seed)
    editions = try (0..<3).map { edition in
      let companion = try HostileCompanion(edition: edition)
      let parsed = try ContentLoader(folder: companion.folder).load()
      return (Library(parsed.value), parsed.diagnostics)
    }
    state = State(editions[0].library, size: Size(columns: 80, rows: 24), stamp: stamp)
  }

  mutating func run(events: Int) throws {
    for number in 1...max(1, events) {
      let event = event()
      recent = recent.suffix(19) + ["\(event)".prefix(120) + " in \(state.placeTitle)"]
      places[state.placeTitle, default: 0] += 1
      let start = timeUsed
      try take(event)
      let frame = state.render()
      slowest = max(slowest, timeUsed - start)
      try hold(slowest < answerLimit, "an answer took \(slowest)")
      try hold(frame.size == state.terminalSize, "a frame of \(frame.size)")
      if let defect = frame.defect { throw Find("event \(number): \(defect)", recent) }
      if number % 16 == 0 { try listen() }
    }
    let unseen = State.placeTitles.filter { places[$0] == nil }
    try hold(events < 50_000 || unseen.isEmpty, "it was never in: \(unseen)")
  }

  private mutating func event() -> StateEvent {
    let edition = chance.isOne(in: 400) ? chance.one(of: editions) : nil
    if let edition { return .contentLoaded(edition.library, problems: edition.problems) }
    return chance.isOne(in: 40) ? .idle : .input(chance.input())
  }

  /// Takes an event in, and does what it orders as the program would.
  private mutating func take(_ event: StateEvent) throws {
    var waiting = state.update(event)
    var steps = 0
    while !waiting.isEmpty {
      steps += 1
      try hold(steps < 1000, "orders without end")
      waiting += try perform(waiting.removeFirst()).flatMap { state.update($0) }
    }
    try hold(kept == state.journal, "the journal on disk is another than that in memory")
  }

  private mutating func perform(_ effect: Effect) throws -> [StateEvent] {
    switch effect {
    case .quit:
      state = State(editions[0].library, size: state.terminalSize, stamp: stamp)
      state.resume(kept)
    case .loadContent:
      return [.contentLoaded(editions[0].library, problems: editions[0].problems)]
    case .record(let change): kept.apply(change)
    case .flushJournal: break
    case .reloadJournal: return [.journalChanged(kept)]
    case .edit(let text, let note):
      if chance.isOne(in: 4) { return [.editorReturned(of: note, "it came back at once")] }
      return [.edited(chance.isOne(in: 3) ? nil : text + chance.text(), of: note)]
    case .reviewContent: return [.contentReviewed(chance.one(of: editions).problems)]
    default: return [.told("done \u{1B}[2J")]
    }
    return []
  }

  /// What is said of the screen is safe to print, too.
  private func listen() throws {
    var dialogue = Dialogue(state)
    for line in dialogue.greeting() {
      let scalar = line.unicodeScalars.first(where: \.isForbidden)
      try hold(scalar == nil, "“\(line)” is said")
    }
  }

  private func hold(_ holds: Bool, _ words: @autoclosure () -> String) throws {
    if !holds { throw Find(words(), recent) }
  }
}

/// How long this program has run on a processor.
private var timeUsed: Duration {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

extension Stamp {
  /// A clock and a giver of names that only count, so that the same seed does the same.
  fileprivate static func counted() -> Stamp {
    let counter = Counter()
    return Stamp(now: { counter.next() }, newID: { "note-\(counter.next())" })
  }
}

private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

/// How long the program may take to answer: 3 seconds, and as it is built for debugging, more.
var answerLimit: Duration {
  #if DEBUG
    .seconds(15)
  #else
    .seconds(3)
  #endif
}

/// What a monkey found.
struct Find: Error, CustomStringConvertible {
  let description: String

  /// - Parameter recent: What it did last.
  init(_ words: String, _ recent: [String]) {
    description = words + "; it did last:\n  " + recent.joined(separator: "\n  ")
  }
}
