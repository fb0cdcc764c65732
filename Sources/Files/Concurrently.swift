import Glibc
import Synchronization

/// Maps the elements on all cores; the results keep the order.
///
/// The calling thread takes its turns too, and all of them where no other thread can be made, as at
/// a limit of processes or of memory. A queue of Dispatch would wait there for ever. What is done is
/// `@escaping` though it doesn't escape: the check that `withoutActuallyEscaping` makes puts the
/// length of this file's path into the program, whose bytes would differ from folder to folder.
public func concurrently<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
) -> [Result] {
  [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
    // Each index is taken once, and its place written by whoever took it.
    nonisolated(unsafe) let results = buffer
    let turns = Turns(elements.count) { index in
      results.initializeElement(at: index, to: transform(elements[index]))
    }
    // Foundation looks into the files of control groups for it.
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let threads = (1..<max(1, min(cores, elements.count))).compactMap { _ in turns.thread() }
    turns.take()
    for thread in threads { pthread_join(thread, nil) }
    count = elements.count
  }
}

/// Work in numbered parts, of which each thread takes the next until there is none.
private final class Turns: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Void
  private let next = Atomic(0)

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.work = work
  }

  func take() {
    while case let index = next.add(1, ordering: .relaxed).oldValue, index < count { work(index) }
  }

  /// A thread that takes turns; `nil` if none can be made.
  func thread() -> pthread_t? {
    var thread = pthread_t()
    let turns = Unmanaged.passRetained(self)
    let failure = pthread_create(&thread, nil, run, turns.toOpaque())
    guard failure != 0 else { return thread }
    turns.release()
    return nil
  }
}

private func run(_ turns: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let turns { Unmanaged<Turns>.fromOpaque(turns).takeRetainedValue().take() }
  return nil
}
