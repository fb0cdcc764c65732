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

  /// The attribution as it was written, in which the speaker, who stands first, and the date, which stands
  /// last, are told apart.
  private mutating func writeAttribution(of quote: Quote) {
    let words = quote.attribution.map(\.plainText)
    let named = words.firstIndex { $0.place(of: quote.speakerName) != nil }
    let dated = quote.date == nil ? nil : words.lastIndex { $0.place(of: quote.dateText) != nil }
    for (index, inline) in quote.attribution.enumerated() {
      let name = index == named ? quote.speakerName : nil
      let date = index == dated ? quote.date.map { (quote.dateText, $0) } : nil
      write(inline, named: name, dated: date)
    }
  }

  /// Writes words of which the speaker's name or the date is to be marked, where they hold it.
  private mutating func write(
    _ inline: Inline, named name: String?, dated date: (words: String, date: PartialDate)?
  ) {
    guard case .text(let text) = inline.kind else {
      guard inline.plainText == name || inline.plainText == date?.words else {
        return write([inline])
      }
      var inner = MarkupWriter(place)
      inner.namesWorks = false
      inner.write([inline])
      add(inline.plainText == name ? speaker(inner.markup) : time(date?.date, inner.markup))
      return
    }
    var rest = text[...]
    if let name, let range = rest.place(of: name) {
      add(words: rest[..<range.lowerBound])
      add(speaker(escaped(rest[range])))
      rest = rest[range.upperBound...]
    }
    if let date, let range = rest.lastPlace(of: date.words) {
      add(words: rest[..<range.lowerBound])
      add(time(date.date, escaped(rest[range])))
      rest = rest[range.upperBound...]
    }
    add(words: rest)
  }
}

private func speaker(_ markup: String) -> String { "<span class=\"speaker\">\(markup)</span>" }

private func time(_ date: PartialDate?, _ markup: String) -> String {
  guard let date else { return markup }
  return "<time datetime=\"\(date.with(.certain))\">\(markup)</time>"
}
