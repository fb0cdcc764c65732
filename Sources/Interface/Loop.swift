import Controls
import Display
import Screens

/// Runs the program on a terminal until the reader quits or the terminal is gone.
///
/// The first frame is drawn from what the state has; then the effects in `first` are performed.
/// All input that waits is taken in before the next frame is drawn, so that a held key costs one
/// frame and not one for each repeat.
/// - Parameters:
///   - clock: The time in milliseconds, of a clock that only goes on; without one nothing counts as
///     read by having been in view.
///   - perform: Does what an effect orders, and tells what came of it.
public func run<Screen: Terminal & ~Copyable>(
  _ state: inout State, on terminal: inout Screen, first: [Effect] = [],
  clock: (() -> Int)? = nil, perform: (Effect, inout Screen) -> [StateEvent]
) {
  terminal.present(state.render())
  guard follow(first, &state, on: &terminal, perform: perform) else { return }
  if !first.isEmpty { terminal.present(state.render()) }
  if let clock { _ = state.update(.time(clock())) }
  while true {
    let patience = state.patience
    var next = terminal.read(waitingMilliseconds: patience)
    if let clock, next != nil || patience != nil {
      let effects = state.update(.time(clock()))
      guard follow(effects, &state, on: &terminal, perform: perform) else { return }
    }
    if next == nil {
      guard patience != nil else { return }
      guard follow(state.update(.idle), &state, on: &terminal, perform: perform) else { return }
    }
    while let input = next {
      let effects = state.update(.input(input))
      guard follow(effects, &state, on: &terminal, perform: perform) else { return }
      next = terminal.read(waitingMilliseconds: 0)
    }
    terminal.present(state.render())
  }
}

/// Performs effects, and those that their outcomes bring.
/// - Returns: Whether the program goes on.
private func follow<Screen: Terminal & ~Copyable>(
  _ effects: [Effect], _ state: inout State, on terminal: inout Screen,
  perform: (Effect, inout Screen) -> [StateEvent]
) -> Bool {
  var waiting = effects
  while !waiting.isEmpty {
    let effect = waiting.removeFirst()
    if effect == .quit { return false }
    for event in perform(effect, &terminal) { waiting += state.update(event) }
  }
  return true
}
