import Display

/// Runs the program on a terminal until the reader quits or the terminal is gone.
///
/// The first frame is drawn from what the state has; then `loadRest` reads what it was left without.
/// All input that waits is taken in before the next frame is drawn, so that a held key costs one
/// frame and not one for each repeat.
public func run(
  _ state: inout State, on terminal: inout some Terminal & ~Copyable, loadRest: () -> Event?
) {
  terminal.present(state.render())
  if let rest = loadRest() {
    _ = state.update(rest)
    terminal.present(state.render())
  }
  while let input = terminal.read(waitingMilliseconds: nil) {
    var next: Input? = input
    while let input = next {
      if state.update(.input(input)).contains(.quit) { return }
      next = terminal.read(waitingMilliseconds: 0)
    }
    terminal.present(state.render())
  }
}
