import ContentModel

extension MarkupWriter {
  mutating func write(_ note: Note) {
    switch place.addresses.medium {
    case .site: write(endnote: note)
    case .book: write(footnote: note)
    }
  }

  private mutating func write(endnote note: Note) {
    add("<li\(id(place.anchors.name(ofNote: note.label)))>")
    let isOneParagraph = note.blocks.count == 1
    write(note.blocks, isTight: isOneParagraph)
    if let mark = firstMark(of: note) {
      // It goes with the last word, so that it never stands on a line alone.
      add(
        "\u{A0}<a class=\"back\" href=\"\(mark)\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>"
      )
    }
    add("</li>\n")
  }

  /// As readers of EPUB open it where it is marked.
  private mutating func write(footnote note: Note) {
    add(
      "<aside epub:type=\"footnote\" role=\"doc-footnote\"\(id(place.anchors.name(ofNote: note.label)))>\n"
    )
    let number = "[\(place.noteNumbers[note.label].map(String.init) ?? escaped(note.label))]"
    let back = firstMark(of: note).map { "<a href=\"\($0)\" role=\"doc-backlink\">\(number)</a>" }
    add("<p class=\"number\">\(back ?? number)</p>\n")
    write(note.blocks)
    add("</aside>\n")
  }

  /// The address of the place that a note is marked at first.
  private func firstMark(of note: Note) -> String? {
    guard marks[note.label] != nil, let name = place.anchors.name(ofMark: 1, of: note.label) else {
      return nil
    }
    return escaped(place.reference(toNamed: name))
  }
}
