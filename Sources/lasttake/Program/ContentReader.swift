import ContentModel
import ContentParser
import Dispatch
import FoundationEssentials
import Glibc
import Interface
import Search
import Synchronization

/// Reads a companion's folder beside the loop, and tells by a descriptor when there is news.
///
/// Each change of the folder asks for a reading. One that is going on is given up for a newer one,
/// unless it has gone on for long: then it is finished first, so that a folder that is written all the
/// time is read all the same.
final class ContentReader: @unchecked Sendable {
  /// Readable when there is news.
  let descriptor: Int32
  private let writer: Int32
  private let folder: String
  private let loader: ContentLoader
  private let queue = DispatchQueue(label: "content", qos: .userInitiated)
  /// Beside it: a large index is not to keep a changed page waiting.
  private let indexing = DispatchQueue(label: "index", qos: .utility)
  private let reviewing = DispatchQueue(label: "review", qos: .userInitiated)
  /// Held for moments only.
  private let asking = Mutex(Asking())
  /// The last edition that was good; touched on the queue alone.
  private var edition: ContentEdition?

  /// What the threads tell each other.
  private struct Asking {
    var news: [StateEvent] = []
    /// Whether a review was asked for that hasn't begun.
    var isReview = false
    /// The number of the reading asked for last, and when the first was asked for that none has
    /// answered yet.
    var last = 0
    var waitingSince: DispatchTime?
  }

  /// Editors write in several steps; a reading begins when nothing was written for so long, or at
  /// the latest after the other time.
  private static let quiet = DispatchTimeInterval.milliseconds(40)
  private static let longestWait = DispatchTimeInterval.milliseconds(400)
  /// A reading that has gone on for so long is not given up, in seconds.
  private static let patience = 2.0
  /// How often it is told how far a reading is, in seconds.
  private static let rhythm = 0.1

  /// `nil` if the system gives no pipe.
  init?(folder: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, writer) = (ends[0], ends[1])
    self.folder = folder
    loader = ContentLoader(folder: folder)
  }

  deinit {
    close(descriptor)
    close(writer)
  }

  /// Asks for a reading.
  /// - Parameter atOnce: Whether nobody is writing, so that there is nothing to wait for.
  func read(atOnce: Bool = false) {
    let now = DispatchTime.now()
    let (number, since) = asking.withLock { asking in
      asking.last += 1
      let since = asking.waitingSince ?? now
      asking.waitingSince = since
      return (asking.last, since)
    }
    let start = atOnce ? now : min(now + Self.quiet, since + Self.longestWait)
    queue.asyncAfter(deadline: start) { [weak self] in self?.perform(number) }
  }

  /// Asks for everything that is wrong with the folder.
  func review() {
    // One that hasn't begun sees all that this one would.
    let isAsked = asking.withLock { asking in
      defer { asking.isReview = true }
      return asking.isReview
    }
    if !isAsked { reviewing.async { [weak self] in self?.performReview() } }
  }

  /// Everything that is wrong with a folder, or that it can't be read.
  static func reviewedContent(of folder: String) -> StateEvent {
    do {
      return .contentReviewed(try reviewed(folder))
    } catch {
      return .contentLost(error.description)
    }
  }

  /// What became known since the last call.
  func takeNews() -> [StateEvent] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while Glibc.read(descriptor, &bytes, bytes.count) > 0 {}
    return asking.withLock { asking in
      defer { asking.news = [] }
      return asking.news
    }
  }

  // MARK: On the queue

  private func perform(_ number: Int) {
    guard begin(number) else { return }
    let start = Date()
    var told = start
    do throws(ContentError) {
      let next = try loader.load(after: edition) { done, all in
        let now = Date()
        if now.timeIntervalSince(told) > Self.rhythm {
          told = now
          tell(.contentReading(done: done, all: all))
        }
        return isNewest(number) || now.timeIntervalSince(start) > Self.patience
      }
      if let next { finish(next) }
    } catch {
      tell(.contentLost(error.description))
    }
  }

  private func finish(_ next: ContentEdition) {
    if next.hasBrokenManifest, edition != nil {
      tell(.contentBroken(problems: next.diagnostics))
    } else {
      edition = next
      let library = Library(next.companion)
      tell(.contentLoaded(library, problems: next.diagnostics))
      indexing.async { [weak self] in
        let index = SearchIndex(library)
        self?.tell(.contentIndexed(index, of: library))
      }
    }
  }

  private func performReview() {
    asking.withLock { $0.isReview = false }
    tell(Self.reviewedContent(of: folder))
  }

  /// - Returns: Whether this reading is still wanted: a newer one reads all that it would.
  private func begin(_ number: Int) -> Bool {
    asking.withLock { asking in
      let isLate = asking.waitingSince.map { $0 + Self.longestWait <= .now() } == true
      guard number == asking.last || isLate else { return false }
      asking.waitingSince = nil
      return true
    }
  }

  private func isNewest(_ number: Int) -> Bool {
    asking.withLock { $0.last == number }
  }

  private func tell(_ event: StateEvent) {
    asking.withLock { $0.news.append(event) }
    _ = write(writer, "!", 1)
  }
}
