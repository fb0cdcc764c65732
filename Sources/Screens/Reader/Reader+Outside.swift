import ContentModel
import Controls
import Display
import TextLayout

/// What leads out of the companion: addresses of the web, and the page's own file.
extension Reader {
  /// The address that the reader is on: of a link, of a note's first source, of a source linked to;
  /// otherwise that of the page, if it is a source.
  func address(_ context: Context) -> String? {
    let library = context.library
    switch activeTarget(context)?.destination {
    case .link(.external(let address)): return address
    case .link(.entry(let id, _)):
      if let address = library.source(id)?.url { return address }
    case .note(let label):
      let note = library[entry]?.article.notes.first { $0.label == label }
      return note?.sources.lazy.compactMap { library.source($0)?.url }.first
    case .link(.heading), .link(.unresolved), nil: break
    }
    return library.source(entry)?.url
  }

  /// The address that the reader is on if it is one, which the last line then shows whole.
  public func selectedAddress(_ context: Context) -> String? {
    guard labels == nil, selection == nil, find?.isTyping != true,
      case .link(.external(let address)) = activeTarget(context)?.destination
    else { return nil }
    return address
  }

  func copyAddress(_ context: Context) -> Response {
    if let address = address(context) { return .copyAlone(address) }
    let keys = context.keymap
    return .refused(
      "No address is selected; \(keys[.nextTarget, in: .reader]) goes to the links and notes")
  }

  /// At the link that the reader is on, or else at the top of what is in view.
  func editPage(in context: Context) -> Response {
    guard let file = context.library[entry]?.article.file else {
      return .refused("This page has no file")
    }
    let position = activeTarget(context)?.position ?? top.position
    let begun = page.fileLines.filter { $0.position <= position }
    return .editPage(file: file, line: begun.map(\.line).max() ?? 1)
  }

  /// The note in the margin that is drawn at a place of the terminal.
  func marginNote(at place: Point, _ context: Context) -> MarginNote? {
    guard let margin = ReaderArrangement(context).margin, margin.contains(place) else { return nil }
    let line = topLine + place.row - margin.row
    return page.marginNotes.first { ($0.line..<$0.endLine).contains(line) }
  }
}
