import ContentModel
import Controls
import Display
import TextLayout

extension Reader {
  public mutating func handle(_ action: Action, _ context: Context) -> Response {
    if action == .leave, find?.isTyping != true { return leave() }
    if labels != nil { return handleLabels(action, context) }
    if selection != nil { return handlePassage(action, context) }
    if find?.isTyping == true { return handleTyping(action, context) }
    let rows = arrangement(context).body.rows
    switch action {
    case .moveUp: return scroll(by: -1, context)
    case .moveDown: return scroll(by: 1, context)
    case .pageUp: return scroll(by: -max(1, rows - 1), context)
    case .pageDown: return scroll(by: max(1, rows - 1), context)
    case .halfPageUp: return scroll(by: -max(1, rows / 2), context)
    case .halfPageDown: return scroll(by: max(1, rows / 2), context)
    case .moveToTop: return scroll(by: -page.lines.count, context)
    case .moveToBottom: return scroll(by: page.lines.count, context)
    case .paragraphUp: return scrollToParagraph(step: -1, context)
    case .paragraphDown: return scrollToParagraph(step: 1, context)
    case .moveLeft: return openNeighbour(step: -1, in: context.library)
    case .moveRight: return openNeighbour(step: 1, in: context.library)
    case .nextStop: return walk(by: 1, context)
    case .previousStop: return walk(by: -1, context)
    case .nextTarget: return moveTarget(by: 1, context)
    case .previousTarget: return moveTarget(by: -1, context)
    case .openSelected: return follow(context)
    case .copyAddress: return copyAddress(context)
    case .editPage: return editPage(in: context)
    case .selectPassage: return selectPassage(context)
    case .showLabels: return showLabels(context)
    case .findInPage: find = PageFind(origin: top)
    case .search: return .search(find?.field.text ?? "")
    case .nextHit: return moveHit(by: 1, context)
    case .previousHit: return moveHit(by: -1, context)
    default: return .unknown("\(context.keymap[.showHelp]) lists the keys")
    }
    return .done
  }

  /// Leaves what is open on the page, the innermost first.
  private mutating func leave() -> Response {
    if selection != nil {
      selection = nil
    } else if labels != nil {
      labels = nil
    } else if find?.isOfSearch == false {
      find = nil
    } else {
      return .leave()
    }
    return .done
  }

  // MARK: Scrolling

  mutating func scroll(by step: Int, _ context: Context) -> Response {
    let before = topLine
    scroll(to: topLine + step, context)
    guard topLine != before else {
      return .refused(step < 0 ? "This is the top" : "This is the end")
    }
    return .done
  }

  private mutating func scrollToParagraph(step: Int, _ context: Context) -> Response {
    let starts = page.lines.indices.filter { line in
      !page.lines[line].isBlank && (line == 0 || page.lines[line - 1].isBlank)
    }
    let next = step > 0 ? starts.first { $0 > topLine } : starts.last { $0 < topLine }
    guard let next else {
      return .refused(step < 0 ? "This is the first paragraph" : "This is the last paragraph")
    }
    return scroll(by: next - topLine, context)
  }

  // MARK: Going elsewhere

  private func openNeighbour(step: Int, in library: Library) -> Response {
    if let next = library.sibling(of: entry, step: step) {
      // Off a trail, from which a way back leads onto it.
      return trail == nil ? .turn(next) : .open(Destination(entry: next))
    }
    guard library.place(of: entry) != nil else {
      return .refused("This page stands alone: there is none before or after it")
    }
    return .refused(step < 0 ? "This is the first" : "This is the last")
  }

  mutating func follow(_ context: Context) -> Response {
    guard let target = activeTarget(context) else {
      let keys = context.keymap
      return .refused(
        "\(keys[.nextTarget, in: .reader]) goes to the links and notes of the page; "
          + "\(keys[.openSelected, in: .reader]) follows them")
    }
    switch target.destination {
    case .note(let label): return .note(label: label)
    case .link(.entry(let id, let anchor)):
      return .open(destination(id, anchor: anchor, in: context.library))
    case .link(.heading(let anchor)):
      go(to: .heading(anchor: anchor))
      return .done
    case .link(.external(let address)): return .visit(address)
    case .link(.unresolved(let address)): return .refused("This link leads nowhere: \(address)")
    }
  }
}
