import ContentModel
import TextLayout

extension Book {
  /// What the table of contents lists: every part with its entries, and the chapters for readers who
  /// turn to one by its number.
  func contents(_ parts: [BookPart]) -> [String: TemplateValue] {
    let listed = parts.map { part -> TemplateValue in
      [
        "title": shown(part.title), "href": .text(part.file),
        "items": part.isOpen ? ["list": .list(part.entries.map(link))] : false,
      ]
    }
    let chapters = library.companion.strands.flatMap(\.chapters).map { chapter -> TemplateValue in
      [
        "href": .text(address(of: chapter.id) + "#page.start"),
        "number": shown(chapterNumber(of: chapter.id) ?? chapter.title),
      ]
    }
    return [
      "parts": .list(listed), "chapters": chapters.isEmpty ? false : ["list": .list(chapters)],
      "first": .optional(parts.first?.file), "about": .text(address(of: .about)),
      "aboutTitle": shown(library.companion.said("About this companion")),
    ]
  }

  /// What the page of a part shows: what there is in it, with a sentence on each.
  func fields(of part: BookPart) -> [String: TemplateValue] {
    let items = part.entries.map { entry -> TemplateValue in
      let folio = Folio(entry, in: library, isWhole: false)
      guard case .object(var fields) = link(entry) else { return false }
      fields["summary"] = .optional(folio.summary)
      fields["facts"] = .optional(folio.captions.first)
      return .object(fields)
    }
    return ["heading": shown(part.title), "items": .list(items)]
  }

  /// How a chapter is called by its number: `Life 2`.
  func chapterNumber(of id: EntityID) -> String? {
    for strand in library.companion.strands {
      if let number = strand.chapters.firstIndex(where: { $0.id == id }) {
        return "\(strand.title) \(number + 1)"
      }
    }
    return nil
  }

  private func link(_ entry: Entry) -> TemplateValue {
    let title = safeWords(entry.title)
    return [
      "title": shown(title.isBlank ? "\(entry.id)" : title),
      "href": .text(address(of: entry.id)),
    ]
  }

  /// From the top of the book.
  private func address(of id: EntityID) -> String {
    percentEncoded(addresses.file(of: id) ?? "")
  }
}
