import ContentModel
import PlainText
import TextLayout

/// The parts of an entry's page as markup, in the order in which they are written.
struct FolioMarkup {
  var text = ""
  var additions = ""
  /// The items of the list of notes; empty where there are none.
  var notes = ""
  /// Those of the list of the addresses to which they lead.
  var addresses = ""

  init(_ folio: Folio, at place: PagePlace) {
    var writer = MarkupWriter(place)
    writer.write(folio.blocks)
    text = writer.take()
    writer.write(folio.additions)
    additions = writer.take()
    for note in folio.notes { writer.write(note) }
    notes = writer.take()
    for entry in NoteAddresses(folio.notes, in: place.library).entries {
      let words = escaped(entry.address)
      let link = webAddress(entry.address)
      writer.add("<li>")
      writer.add(link.map { "<a rel=\"external\" href=\"\(escaped($0))\">\(words)</a>" } ?? words)
      writer.add(entry.numbers.map { " [\($0)]" }.joined())
      writer.add("</li>\n")
    }
    addresses = writer.take()
  }
}
