import Foundation

/// How long this thread runs on a processor for it, however busy the machine is. Where work that grows by
/// the square would take many times as long as is allowed, no noise can hide it.
public func processorTime(of body: () throws -> Void) rethrows -> Duration {
  let start = timeUsed
  try body()
  return timeUsed - start
}

private var timeUsed: Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
