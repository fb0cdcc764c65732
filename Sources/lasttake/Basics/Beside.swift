import Glibc

/// A value that is made on a thread of its own while the program does something else.
final class Beside<Value: Sendable>: @unchecked Sendable {
  private let work: @Sendable () -> Value
  private var thread: pthread_t?
  /// Written by the thread, and read when that has ended.
  private var made: Value?

  init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    var thread = pthread_t()
    let start = Unmanaged.passRetained(Start { self.made = work() })
    if pthread_create(&thread, nil, run, start.toOpaque()) == 0 {
      self.thread = thread
    } else {
      start.release()
    }
  }

  deinit {
    if let thread { pthread_detach(thread) }
  }

  /// Waits for the value; where no thread could be made, it is made now.
  func value() -> Value {
    if let thread { pthread_join(thread, nil) }
    thread = nil
    let value = made ?? work()
    made = value
    return value
  }
}

private final class Start {
  let body: () -> Void

  init(_ body: @escaping () -> Void) { self.body = body }
}

private func run(_ start: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let start { Unmanaged<Start>.fromOpaque(start).takeRetainedValue().body() }
  return nil
}
