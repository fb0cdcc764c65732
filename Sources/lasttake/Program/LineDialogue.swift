import ContentModel
import Display
import Glibc
import Interface

/// The dialogue of lines, over standard input and output.
struct LineDialogue {
  let performer: Performer

  /// Reads lines until the reader quits or there are no more.
  func hold(_ state: State) throws {
    defer { if let line = performer.finish() { Output.complain("lasttake: \(line)") } }
    var dialogue = Dialogue(state)
    try Output.print(dialogue.greeting())
    _ = dialogue.take(.time(steadyMilliseconds()))
    while let line = readLine() {
      // What was told is read while the reader types nothing.
      let seen = dialogue.take(.time(steadyMilliseconds())).effects
      for effect in seen { _ = performer.perform(effect) }
      let (lines, effects) = dialogue.answer(line)
      let isHeard = try Output.print(lines + outcomes(of: effects, &dialogue))
      if effects.contains(.quit) { return }
      if !isHeard { break }
    }
    for effect in dialogue.take(.input(.end)).effects { _ = performer.perform(effect) }
  }

  /// Performs effects, and those that their outcomes bring.
  /// - Returns: What is said of it.
  private func outcomes(of effects: [Effect], _ dialogue: inout Dialogue) -> [String] {
    var (waiting, lines) = (effects, [String]())
    while !waiting.isEmpty {
      for event in performer.perform(waiting.removeFirst()) {
        let (said, more) = dialogue.take(event)
        lines += said
        waiting += more
      }
    }
    return lines
  }
}
