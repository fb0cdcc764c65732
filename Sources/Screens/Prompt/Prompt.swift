import ContentModel
import Controls
import Display
import Reading

/// A line to write in, over the page: a note, or the name of a bookmark.
public struct Prompt: View {
  /// What is written, on what; its text is that with which the line opened.
  public let draft: Draft
  /// What needs no keeping: the note as it is kept already, the name that is offered.
  public let kept: String
  public var field: TextField

  public init(_ draft: Draft, kept: String) {
    self.draft = draft
    self.kept = kept
    field = TextField(draft.text, takesLines: draft.kind == .note)
  }

  public var keyPlace: KeyPlace { .prompt }

  public mutating func click(_ point: Point, _ context: Context) -> Response { .done }

  public mutating func paste(_ text: String, _ context: Context) -> Response? { field.paste(text) }

  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    switch action {
    case .openSelected: return .keep(written)
    case .leave: return .wait(written, kept: kept)
    case .dropDraft: return .drop(written)
    default:
      let keys = context.keymap
      let columns = PromptArrangement(self, context).field.columns
      return field.edit(action, columns: columns)
        ?? .unknown(
          "\(keys[.openSelected, in: .prompt]) keeps it, \(keys[.leave, in: .prompt]) lets it wait")
    }
  }

  /// The draft with what stands in the line.
  public var written: Draft {
    var draft = self.draft
    draft.text = field.text
    return draft
  }

  var title: String { draft.kind == .note ? "Note" : "Bookmark" }

  /// What the note or the bookmark hangs on, and whose words they are.
  var words: String {
    guard let passage = draft.passage else { return "On the whole page" }
    return "On: \(passage.inMarks)" + draft.attribution.inBrief
  }

  func hint(_ keymap: Keymap) -> String {
    let key = keymap[.openSelected, in: .prompt]
    let line = keymap[.edit(.newLine), in: .prompt]
    return draft.kind == .note
      ? "\(key) keeps it, \(line) begins a line; #word tags it, 47:10 in front is the time on the "
        + "player"
      : "\(key) keeps the name"
  }

  public func spoken(_ context: Context) -> Spoken {
    Spoken(
      heading: title,
      rows: [words, field.text.isEmpty ? "Nothing is written yet" : "Written: \(field.text)"],
      selected: nil,
      remarks: [hint(context.keymap)])
  }
}

extension [AttributedWords] {
  /// ` — Rachel Mason, to the Guardian, March 2025`: who is quoted, each once, and how what is said
  /// stands.
  var inBrief: String {
    var names: [String] = []
    for words in self {
      for name in [words.saidBy, words.standing] where !name.isEmpty && !names.contains(name) {
        names.append(name)
      }
    }
    return names.isEmpty ? "" : " — " + names.joined(separator: "; ")
  }
}
