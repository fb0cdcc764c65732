import Glibc

/// Does what must not be left half done: a signal that asks the program to end waits for it, so that no
/// draft of a file stays. For what is short and waits for nobody, on the one thread that there is and on
/// those that the body makes.
public func puttingOffEnd<Value, Problem: Error>(
  _ body: () throws(Problem) -> Value
) throws(Problem) -> Value {
  var (ending, before) = (sigset_t(), sigset_t())
  sigemptyset(&ending)
  for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&ending, signal) }
  pthread_sigmask(SIG_BLOCK, &ending, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try body()
}
