import Controls
import Display
import Screens

/// Runs the program on a terminal until the reader quits or the terminal is gone.
///
/// The first frame is drawn from what the state has; then the effects in `first` are performed.
/// All input that waits is taken in before the next frame is drawn, so that a held key costs one
/// frame and not one for each repeat.
/// - Parameter perform: Does what an effect orders, and tells what came of it.
public func run<Screen: Terminal & ~Copyable>(
  _ state: inout State, on terminal: inout Screen, first: [Effect] = [],
  perform: (Effect, inout Screen) -> [StateEvent]
) {
  terminal.present(state.render())
  guard follow(first, &state, on: &terminal, perform: perform) else { return }
  if !first.isEmpty { terminal.present(state.render()) }
  while true {
    let patience = state.patience
    var next = terminal.read(waitingMilliseconds: patience)
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
