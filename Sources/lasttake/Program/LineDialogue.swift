import ContentModel
import Display
import Foundation
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
      let outcomes = effects.flatMap { performer.perform($0) }
      let isHeard = try Output.print(lines + outcomes.flatMap { dialogue.take($0).lines })
      if effects.contains(.quit) { return }
      if !isHeard { break }
    }
    for effect in dialogue.take(.input(.end)).effects { _ = performer.perform(effect) }
  }
}
