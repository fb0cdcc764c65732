import Glibc

/// The signals that ask the program to end.
enum EndingSignals {
  /// Those that always end it. SIGHUP is not among them: who ignores it, as nohup(1), wants the program to
  /// outlive its terminal. SIGALRM is this program's own, for what doesn't end in time.
  private static let certain = [SIGINT, SIGTERM, SIGALRM]

  /// Lets them come, even if whoever started the program had put them off or ignored them, which is
  /// inherited: shells do so for what runs behind. To be called before any other thread is there.
  static func prepare() {
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_UNBLOCK, &all, nil)
    for number in certain { signal(number, SIG_DFL) }
  }
}
