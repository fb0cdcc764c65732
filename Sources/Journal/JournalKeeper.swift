import Reading

/// Brings a reader's changes into the journal so that no key waits for it.
///
/// What the reader asked for is on the disk when `take` returns, or the news say that it isn't yet.
/// What nobody asked for is only noted down, and written by `flush`, when no key waits: all of it in
/// one transaction, asking for the lock once. The order of changes stays, and so what was noted down
/// before goes with what is asked for. What could not be written waits and is tried again.
public struct JournalKeeper {
  /// How long what was asked for may wait for the lock of another program, in milliseconds.
  public static let patience = 250

  /// What is said of something asked for that waits.
  static let busyLine = "the journal is busy: another program has it; it is tried again"

  /// Opens the journal anew: whether every page is to be looked at, and how long it may wait, in
  /// milliseconds.
  public typealias Opener = (_ checksAll: Bool, _ milliseconds: Int) -> JournalOpening

  private let open: Opener
  var journal: JournalFile?
  /// All that the journal is to hold, what waits included.
  private var contents: JournalContents
  private(set) var waiting = WaitingChanges()
  /// Whether another program had the journal when it was last needed.
  private var isBusy: Bool
  /// Whether it is still to be begun.
  private var isUnbegun: Bool
  /// Whether another program may have changed the journal since it was read.
  private var isStale = false
  /// Whether the reader was told that something asked for is not kept.
  private var owes = false
  /// What went wrong last with what nobody asked for, which is told once.
  private var toldProblem: JournalProblem?

  /// - Parameter opening: What came of opening the journal, which the reader was told.
  public init(_ opening: JournalOpening, open: @escaping Opener) {
    self.open = open
    journal = opening.journal
    contents = opening.contents
    toldProblem = opening.problem
    isBusy = if case .busy = opening.problem { true } else { false }
    isUnbegun = opening.isUnbegun
  }

  /// Takes a change that has happened.
  public mutating func take(_ change: JournalChange) -> [JournalNews] {
    contents.apply(change)
    guard journal != nil || isUnopened else {
      return change.isAskedFor ? [.told("Kept until you quit: there is no journal to write")] : []
    }
    waiting.append(change)
    guard change.isAskedFor else { return [] }
    // Of a journal that is known to be busy it is asked once: one wait is enough.
    return write(forAsked: true, waiting: isBusy ? 0 : Self.patience)
  }

  /// Writes what waits, in one transaction and without waiting for a lock. To be called when no key
  /// waits; soon again after `waits`.
  public mutating func flush() -> [JournalNews] {
    var news: [JournalNews] = []
    if !waiting.isEmpty || isUnopened { news = write(forAsked: false, waiting: 0) }
    if isStale { news += reload() }
    return news
  }

  /// Whether it is still to be opened.
  private var isUnopened: Bool { journal == nil && (isBusy || isUnbegun) }

  /// Reads the journal again, since another program may have written to it; later, if one has it.
  public mutating func reload() -> [JournalNews] {
    guard let journal else { return [] }
    isStale = false
    do throws(JournalProblem) {
      return [take(try journal.reload(waiting: 0))]
    } catch .busy {
      isStale = true
      return [.waits]
    } catch {
      return []
    }
  }

  /// Writes what waits, at the program's end. What was asked for and can't be written goes into a file
  /// beside the journal, from which the next program takes it.
  /// - Returns: What the reader is to know, in one line; `nil` if all is kept.
  public mutating func finish() -> String? {
    guard !waiting.isEmpty else { return nil }
    _ = write(forAsked: false, waiting: Self.patience)
    guard !waiting.askedFor.isEmpty else { return nil }
    let reason = toldProblem.map { "\($0)" } ?? ""
    var rest = JournalContents()
    for change in waiting.askedFor { rest.apply(change) }
    guard rest != JournalContents(), let path, UnkeptFile(of: path).keep(rest) else {
      return "what you did last is not kept: \(reason)"
    }
    return "what you wrote last waits beside the journal, and the next start takes it in: \(reason)"
  }

  private var path: String? {
    if case .busy(let path) = toldProblem { path } else { journal?.path }
  }

  // MARK: Writing

  private mutating func write(forAsked: Bool, waiting milliseconds: Int) -> [JournalNews] {
    var news: [JournalNews] = []
    do throws(JournalProblem) {
      if isUnopened { news = try reopen(waiting: milliseconds) }
      do throws(JournalProblem) {
        try record(waiting: milliseconds)
      } catch .damaged {
        news.append(try renew(waiting: milliseconds))
      }
      if owes, !forAsked { news.append(.told("What you wrote is kept now")) }
      owes = false
      return news
    } catch {
      return news + told(error, forAsked: forAsked)
    }
  }

  private mutating func record(waiting milliseconds: Int) throws(JournalProblem) {
    guard !waiting.isEmpty else { return }
    guard let journal else { throw toldProblem ?? .noHome }
    try journal.record(waiting.all, waiting: milliseconds)
    waiting = WaitingChanges()
    isBusy = false
    toldProblem = nil
  }

  /// What is to be said of a problem: of what nobody asked for, once, and nothing while the journal is
  /// only busy.
  private mutating func told(_ problem: JournalProblem, forAsked: Bool) -> [JournalNews] {
    let isNew = problem != toldProblem
    toldProblem = problem
    isBusy = if case .busy = problem { true } else { false }
    if forAsked { owes = true }
    let isTold = forAsked || isNew && !isBusy
    let line = isBusy ? Self.busyLine : problem.description
    return (isTold ? [.told(line)] : []) + (isBusy ? [.waits] : [])
  }

  /// Opens the journal that was another program's when it was to be opened, or was still to be begun.
  private mutating func reopen(waiting milliseconds: Int) throws(JournalProblem) -> [JournalNews] {
    isUnbegun = false
    let opening = open(false, milliseconds)
    guard let opened = opening.journal else { throw opening.problem ?? .noHome }
    journal = opened
    isBusy = false
    let read = take(opening.contents)
    return [read] + (opening.problem.map { [.told($0.description)] } ?? [])
  }

  /// Takes what was read; what waits comes on top.
  private mutating func take(_ read: JournalContents) -> JournalNews {
    contents = read
    for change in waiting.all { contents.apply(change) }
    return .read(contents)
  }

  /// Sets the damaged journal aside, and begins a new one with all that is known.
  private mutating func renew(waiting milliseconds: Int) throws(JournalProblem) -> JournalNews {
    let damaged = JournalProblem.damaged(path: journal?.path ?? "")
    let opening = open(true, max(milliseconds, Self.patience))
    guard case .setAside = opening.problem, let new = opening.journal, let problem = opening.problem
    else { throw opening.problem ?? damaged }
    journal = new
    waiting = WaitingChanges([.merge(contents)])
    try record(waiting: Self.patience)
    return .told(problem.description)
  }
}
