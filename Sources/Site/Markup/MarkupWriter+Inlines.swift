import ContentModel
import TextLayout

extension MarkupWriter {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): add(words: text)
    case .code(let text): tagged("code") { $0.add(words: text) }
    case .emphasis(let inner): tagged("em") { $0.write(inner) }
    case .strong(let inner): tagged("strong") { $0.write(inner) }
    case .strikethrough(let inner): tagged("del") { $0.write(inner) }
    case .raised(let inner): tagged("sup") { $0.write(inner) }
    case .lowered(let inner): tagged("sub") { $0.write(inner) }
    case .link(let target, let inner): write(inner, leadingTo: target)
    case .image(let address, let inner):
      write([.plain("▣\u{A0}")] + inner, leadingTo: .external(address))
    case .note(let label): writeMark(of: label)
    case .anchor(let name):
      let id = id(ofPlace: name)
      if !id.isEmpty { add("<span\(id)></span>") }
    case .softBreak: add("\n")
    case .lineBreak:
      add(empty: "br")
      add("\n")
    }
  }

  private mutating func tagged(_ name: String, _ body: (inout MarkupWriter) -> Void) {
    add("<\(name)>")
    body(&self)
    add("</\(name)>")
  }

  /// Links that lead nowhere, or where nobody should be led, are their words.
  mutating func write(_ words: [Inline], leadingTo target: LinkTarget) {
    guard !isInLink, let opening = opening(of: target) else { return write(named(words, target)) }
    let isWork =
      if case .entry(let id, _) = target { place.library.source(id) != nil } else { false }
    let isCited = isWork && namesWorks
    add(isCited ? "<cite>" + opening : opening)
    isInLink = true
    write(named(words, target))
    isInLink = false
    add(isCited ? "</a></cite>" : "</a>")
  }

  private func opening(of target: LinkTarget) -> String? {
    switch target {
    case .entry(let id, let anchor):
      guard let to = place.addresses.place(of: id, anchor: anchor) else { return nil }
      return "<a href=\"\(escaped(place.reference(to: to)))\">"
    case .heading(let anchor): return "<a href=\"\(escaped(place.reference(toOwn: anchor)))\">"
    case .external(let text):
      guard let address = webAddress(text) else { return nil }
      return "<a rel=\"external\" href=\"\(escaped(address))\">"
    case .unresolved: return nil
    }
  }

  /// The words of a link, or where it leads if it has none.
  private func named(_ words: [Inline], _ target: LinkTarget) -> [Inline] {
    guard safeWords(words.plainText).allSatisfy({ $0.isWhitespace || $0 == "▣" }) else {
      return words
    }
    let name =
      switch target {
      case .entry(let id, let anchor): "\(id)" + (anchor.map { "#\($0)" } ?? "")
      case .heading(let anchor): "#\(anchor)"
      case .external(let address), .unresolved(let address): address
      }
    return words + [.plain(name)]
  }

  private mutating func writeMark(of label: String) {
    let number = place.noteNumbers[label].map(String.init) ?? label
    guard !isInLink, place.noteNumbers[label] != nil else {
      add("<sup>\(escaped(number))</sup>")
      return
    }
    let id = id(place.anchors.name(ofMark: count(markOf: label), of: label))
    let name = place.anchors.name(ofNote: label) ?? ""
    let address = escaped(place.reference(toNamed: name))
    let type = place.addresses.medium == .book ? " epub:type=\"noteref\"" : ""
    add(
      "<sup><a class=\"mark\"\(type)\(id) href=\"\(address)\" role=\"doc-noteref\">\(escaped(number))</a></sup>"
    )
  }
}
