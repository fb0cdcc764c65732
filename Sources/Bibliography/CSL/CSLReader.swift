import ContentModel
import FoundationEssentials
import PlainJSON

/// Reads an array of items of the Citation Style Language's input data, 1.0
/// (https://resource.citationstyles.org/schema/latest/input/json/csl-data.json), or a single item.
enum CSLReader {
  static func read(_ text: String) -> ReadBibliography {
    // Asked first: of a text that is wrong, the reader below would leave out no more than that text.
    let fault = JSONFault(in: text)
    let part = try? JSONDecoder().decode(JSONPart.self, from: Data(text.utf8))
    guard fault == nil, let value = part else {
      return ReadBibliography(problems: [
        .init(
          line: fault?.line ?? 1, column: fault?.column ?? 1,
          message: "\(fault?.reason ?? "this is not JSON"); export it as CSL-JSON again")
      ])
    }
    guard let items = items(of: value) else {
      return ReadBibliography(problems: [
        .init(line: 1, message: "this is no list of works; export it as CSL-JSON again")
      ])
    }
    let places = JSONItems.places(in: text)
    var read = ReadBibliography()
    for (number, value) in items.enumerated() {
      let place = places.count == items.count ? places[number] : JSONItems.Place()
      guard let item = value.object else {
        read.problems.append(
          .init(
            line: place.line, column: place.column,
            message: "item \(number + 1) is no object; take it out"))
        continue
      }
      guard item["type"]?.words ?? item["title"]?.words != nil else {
        read.problems.append(
          .init(
            line: place.line, column: place.column,
            message: "item \(number + 1) has neither type nor title, as every work in CSL-JSON"))
        continue
      }
      read.records.append(record(of: CSLFields(item), line: place.line))
    }
    return read
  }

  private static func items(of value: JSONPart) -> [JSONPart]? {
    switch value {
    case .list(let items): items
    case .object(let object): object["items"]?.list ?? [value]
    case .text, .number, .other: nil
    }
  }

  private static func record(of fields: CSLFields, line: Int) -> BibliographicRecord {
    var fields = fields
    var record = BibliographicRecord(line: line)
    record.key = fields.text("id")
    record.type = fields.text("type")
    record.kind = kinds[record.type]
    record.title = fields.text("title")
    record.names = fields.names(["author", "director", "composer", "editor", "container-author"])
    let container = fields.text("container-title")
    let authority = fields.text("authority")
    let publisher = fields.text("publisher")
    record.container = container.nonEmpty ?? authority
    record.publisher = publisher
    record.volume = fields.text("volume").nonEmpty
    record.number = fields.text("issue").nonEmpty
    record.pages = fields.text("page").nonEmpty?.pageRange
    (record.date, record.unreadDate) = fields.date("issued")
    record.accessed = fields.date("accessed").date
    record.url = fields.text("URL").nonEmpty
    record.doi = fields.text("DOI").nonEmpty
    record.archived = fields.text("archive_location").nonEmpty.flatMap {
      $0.isWebAddress ? $0 : nil
    }
    record.own = fields.own
    record.rest = fields.rest
    return record
  }

  private static let kinds = [
    "article-newspaper": "press", "article-magazine": "press", "article-journal": "journal",
    "article": "press", "interview": "interview", "motion_picture": "film", "broadcast": "film",
    "legal_case": "court", "legislation": "law", "bill": "law", "regulation": "law",
    "statute": "law", "treaty": "law", "book": "book", "chapter": "book", "classic": "book",
    "manuscript": "archive", "collection": "archive", "personal_communication": "archive",
    "webpage": "web", "post": "web", "post-weblog": "web",
  ]
}
