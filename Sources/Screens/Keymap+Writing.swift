import Controls
import Display

extension Keymap {
  /// How every line that one types in is edited, as readline's users expect it. Where a list stands
  /// below the line, Home and End are the list's; the search keeps the keys that it had before.
  static let writing: [Binding] =
    [
      Binding([.left, .control("b")], .edit(.left), in: fields, "A character to the left"),
      Binding(
        [.right, .control("f")], .edit(.right), in: fields.subtracting([.search]),
        "A character to the right"),
      Binding([.control("f")], .edit(.right), in: [.search], "A character to the right"),
      Binding([.held(.left), .alt("b")], .edit(.wordLeft), in: fields, "A word to the left"),
      Binding([.held(.right), .alt("f")], .edit(.wordRight), in: fields, "A word to the right"),
      Binding([.home, .control("a")], .edit(.start), in: alone, "To the start of the line"),
      Binding([.end, .control("e")], .edit(.end), in: alone, "To the end of the line"),
      Binding([.control("a")], .edit(.start), in: overLists, "To the start of the line"),
      Binding([.control("e")], .edit(.end), in: overLists, "To the end of the line"),
      Binding([.up, .control("p")], .edit(.up), in: [.prompt], "The line above"),
      Binding([.down, .control("n")], .edit(.down), in: [.prompt], "The line below"),
      Binding(
        [.held(.enter), .control("o")], .edit(.newLine), in: [.prompt], "Begin a new line",
        footer: "new line"),
    ] + erasing

  private static let erasing: [Binding] = [
    Binding(
      [.backspace], .edit(.eraseBefore), in: fields.union([.links]), "Take back a character"),
    Binding([.delete, .control("d")], .edit(.eraseNext), in: fields, "Erase the next character"),
    Binding([.control("w")], .edit(.eraseWordBefore), in: fields, "Erase back to a space"),
    Binding(
      [.held(.backspace)], .edit(.eraseLettersBefore), in: fields,
      "Erase back to the start of a word"),
    Binding([.alt("d")], .edit(.eraseWordAfter), in: fields, "Erase to the end of a word"),
    Binding([.control("u")], .edit(.eraseToStart), in: fields, "Erase to the start of the line"),
    Binding([.control("k")], .edit(.eraseToEnd), in: fields, "Erase to the end of the line"),
    Binding([.alt("k")], .edit(.eraseAll), in: fields, "Erase all that is written"),
    Binding(
      [.control("y")], .edit(.putBack), in: fields.subtracting([.search]),
      "Put back what was erased last"),
    Binding(
      [.control("t")], .edit(.swap), in: fields.subtracting([.search]),
      "Swap the two characters"),
  ]

  private static let fields = KeyPlace.all(.field)
  /// The fields with nothing below that Home and End could move in.
  private static let alone: Set<KeyPlace> = [.find, .prompt, .filePrompt]
  private static let overLists = fields.subtracting(alone)
}
