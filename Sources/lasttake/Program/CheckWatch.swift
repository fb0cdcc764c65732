import ContentModel
import ContentParser
import Glibc

/// `check --watch`: checks a folder again whenever something of it is written, until it is ended or
/// nobody reads on.
struct CheckWatch {
  let folder: String
  /// What the findings are printed as.
  let lines: ([Diagnostic]) -> [String]

  /// Editors write in several steps; it is checked when nothing was written for so long, or at the
  /// latest after the other time, in milliseconds.
  private static let quiet: Int32 = 40
  private static let longestWait = 400

  /// - Throws: `Failure` if the folder can't be read at first, or not be watched.
  func run() throws {
    guard let watch = ContentWatch(folder: folder) else {
      throw Failure("\(folder) can’t be watched; check it without --watch", code: .unreadable)
    }
    var last = lines(try found())
    guard try Output.print(last) else { return }
    while Self.waitForChange(of: watch) {
      let now: [String]
      do {
        now = lines(try found())
      } catch {
        // It may be away for a moment only.
        now = [error.message]
      }
      let time = "--- \(Self.clock) ---"
      let news = now == last ? ["as before, \(now.last ?? "")"] : now
      last = now
      guard try Output.print([time] + news) else { return }
    }
  }

  private func found() throws(Failure) -> [Diagnostic] {
    do throws(ContentError) {
      return try reviewed(folder)
    } catch {
      throw Failure(error.description, code: .unreadable)
    }
  }

  /// - Returns: `false` when nobody reads on.
  private static func waitForChange(of watch: ContentWatch) -> Bool {
    var isChanged = false
    var start = 0
    while true {
      // A pipe that nobody reads is an error of its end here.
      var ends = [
        pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
      ]
      let count = poll(&ends, 2, isChanged ? quiet : -1)
      if count < 0, errno != EINTR { return false }
      if ends[1].revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { return false }
      let waited = steadyMilliseconds() - start
      if isChanged, count == 0 || waited > longestWait { return true }
      if ends[0].revents != 0, watch.takeChanges(), !isChanged {
        (isChanged, start) = (true, steadyMilliseconds())
      }
    }
  }

  private static var clock: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
  }
}
