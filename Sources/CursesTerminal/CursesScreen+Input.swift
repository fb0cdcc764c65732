import Display
import Glibc

extension CursesScreen {
  /// The next input; see `Terminal`. With 0 it tells whether one waits, so that a loop can take
  /// all that there is before it draws.
  ///
  /// The bytes are read here and not by `wget_wch`, which can't tell the end of input from silence,
  /// knows no paste, and breaks a key whose bytes come slowly.
  public mutating func read(waitingMilliseconds milliseconds: Int?) -> Input? {
    let deadline = milliseconds.map { now() + max(0, $0) }
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      if let input = decoder.next() {
        guard ownsTerminal, let signal = input.typedSignal else { return input }
        // To all of the job, as the terminal would have sent it.
        kill(0, signal)
        continue
      }
      if !hasEnded, Rescue.ending != nil, ownsTerminal {
        takeAllBytes(waiting: 5)
        hasEnded = true
        continue
      }
      if hasEnded { return decoder.settle() ?? .end }
      let silence = decoder.patience.map { lastReceipt + $0 }
      if wait(until: [deadline, silence].compactMap(\.self).min()) { continue }
      if let silence, now() >= silence {
        if let input = decoder.settle() { return input }
      } else if let deadline, now() >= deadline {
        return nil
      }
    }
  }

  /// Waits for bytes, signals or news and takes them.
  /// - Returns: whether any came.
  private mutating func wait(until deadline: Int?) -> Bool {
    var sources = ([inputDescriptor, SignalQueue.descriptor] + wakeDescriptors).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = deadline.map { Int32(clamping: max(0, $0 - now())) } ?? -1
    guard poll(&sources, nfds_t(sources.count), milliseconds) > 0 else { return false }
    if sources[1].revents != 0 {
      takeSignals()
      // What was typed may have been taken with them, and a read of nothing would wait for a key.
      return true
    }
    if sources[0].revents != 0 { takeBytes() }
    if sources.dropFirst(2).contains(where: { $0.revents != 0 }) { waiting.append(.wake) }
    return true
  }

  private mutating func takeSignals() {
    let last = SignalQueue.takeLastOfJob()
    // The end comes before all else; see `read`.
    guard Rescue.ending == nil else { return }
    if last == SIGTSTP {
      takeAllBytes(waiting: 0)
      stop()
    } else if last == SIGCONT {
      takeAnew()
    } else if adoptSize() {
      waiting.append(.resize(size))
    }
  }

  /// Takes what was typed before a signal was, which the terminal keeps for us.
  /// - Parameter milliseconds: How long none may come until there are no more.
  private mutating func takeAllBytes(waiting milliseconds: Int32) {
    for _ in 0..<16 where !hasEnded {
      var source = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, milliseconds) > 0 else { return }
      takeBytes()
    }
  }

  private mutating func takeBytes() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(inputDescriptor, &bytes, bytes.count)
    if count > 0 {
      decoder.receive(bytes.prefix(count))
      lastReceipt = now()
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }
}

extension Input {
  /// The signal that a key is, should it come as a key all the same: where the terminal reports keys by
  /// their numbers.
  fileprivate var typedSignal: Int32? {
    switch self {
    case .key(.control("c")): SIGINT
    case .key(.control("z")): SIGTSTP
    case .key(.control("\\")): SIGQUIT
    default: nil
    }
  }
}

/// Milliseconds on a clock that is never set.
private func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
