import ContentModel
import TextLayout

extension MarkupWriter {
  mutating func write(_ quote: Quote) {
    let id = id(place.anchors.name(of: quote.id))
    add("<figure class=\"quote\"\(id)\(copy(of: quote))>\n<blockquote\(origin(of: quote))>\n")
    write(quote.words)
    add("</blockquote>\n<figcaption>")
    writeAttribution(of: quote)
    add("</figcaption>\n</figure>\n")
  }

  /// Where the words come from, for machines; epubcheck warns of what isn't of HTTPS.
  private func origin(of quote: Quote) -> String {
    let address = quote.sources.lazy.compactMap { place.library.source($0)?.url }
      .compactMap { webAddress($0) }
      .first { place.addresses.medium == .site || $0.hasPrefix("https:") }
    return address.map { " cite=\"\(escaped($0))\"" } ?? ""
  }

  /// What a reader who copies the words takes along, as the program gives it, and where they stand;
  /// nothing where nobody copies.
  private func copy(of quote: Quote) -> String {
    guard let text = place.copies.text(of: quote) else { return "" }
    let target = place.addresses.place(of: quote.id).map { place.reference(to: $0) } ?? ""
    return " data-copy=\"\(text)\" data-place=\"\(escaped(target))\""
  }

  /// The attribution as it was written, in which the speaker and the date are told apart.
  private mutating func writeAttribution(of quote: Quote) {
    var isNamed = false
    for inline in quote.attribution {
      if !isNamed, inline.plainText.place(of: quote.speakerName) != nil {
        isNamed = true
        write(inline, marking: quote.speakerName) { "<span class=\"speaker\">\($0)</span>" }
      } else if let date = quote.date {
        write(inline, marking: quote.dateText) { time(date, markup: $0) }
      } else {
        write([inline])
      }
    }
  }

  /// Writes words of which a part is to be marked, where they hold it.
  private mutating func write(
    _ inline: Inline, marking part: String, as mark: (String) -> String
  ) {
    guard case .text(let text) = inline.kind, let range = text.place(of: part)
    else {
      guard inline.plainText == part, !part.isEmpty else { return write([inline]) }
      var inner = MarkupWriter(place)
      inner.namesWorks = false
      inner.write([inline])
      add(mark(inner.markup))
      return
    }
    add(words: text[..<range.lowerBound])
    add(mark(escaped(text[range])))
    add(words: text[range.upperBound...])
  }
}

private func time(_ date: PartialDate, markup: String) -> String {
  "<time datetime=\"\(date.with(.certain))\">\(markup)</time>"
}
