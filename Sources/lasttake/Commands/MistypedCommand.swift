import ArgumentParser
import ContentModel

/// A first word that is no command and no id, and what was probably meant.
struct MistypedCommand {
  private let words: [String]
  private let program: any ParsableCommand.Type

  /// What the program can be told by its first word.
  private var commands: [String] { CommandPath([], in: program).inner }

  /// - Parameters:
  ///   - words: All that stands behind the program's name.
  ///   - program: What is told its commands by first words.
  init(_ words: [String], of program: any ParsableCommand.Type) {
    self.words = words
    self.program = program
  }

  /// `nil` if the first word is a command, an id or an option, and help is asked on what there is.
  var failure: Failure? {
    if words.first == "help" { return failureOfHelp }
    guard let word = words.first, !word.hasPrefix("-"), !word.contains("/"),
      !(commands + ["help", "about"]).contains(word)
    else { return nil }
    return Failure("there is no command '\(word)'; \(proposal(for: word))", code: .usage)
  }

  private var failureOfHelp: Failure? {
    let asked = words.dropFirst().prefix { !$0.hasPrefix("-") }
    let path = CommandPath(asked, in: program)
    guard asked.first != "help", let stray = asked.dropFirst(path.words.count).first else {
      return nil
    }
    guard !path.words.isEmpty else {
      return Failure("there is no command '\(stray)'; \(proposal(for: stray))", code: .usage)
    }
    let name = path.words.joined(separator: " ")
    let near = close(stray, in: path.inner).map { "did you mean \($0)?" }
    let rest =
      path.inner.isEmpty
      ? "lasttake help \(name) tells of it" : "it takes \(path.inner.joined(separator: ", "))"
    return Failure("there is no command '\(name) \(stray)'; \(near ?? rest)", code: .usage)
  }

  private func proposal(for word: String) -> String {
    let library = (try? loaded(ContentOptions.defaultPath)).map { Library($0.value) }
    let lists = (library.map { Listing($0).kinds } ?? []) + ["latest"]
    if !lists.contains(word), let command = close(word, in: commands) {
      return "did you mean \(command)?"
    }
    if let list = close(word, in: lists) {
      return "did you mean lasttake read \(list)?"
    }
    if let id = library?.nearestID(to: word) { return "did you mean lasttake \(id)?" }
    let chapter = library?.companion.strands.first?.chapters.first?.id.description
    return "lasttake help lists the commands, and an id looks like "
      + (chapter ?? "folder/name")
  }
}
