import ContentModel
import FoundationEssentials
import Reading

/// Notes after the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a collection of
/// one page, in JSON-LD, that other readers' tools take in.
public struct AnnotationCollection {
  private let document: AnnotationDocument

  /// - Parameters:
  ///   - creator: Who wrote the notes that are the reader's own; empty if that is not to be told.
  ///   - files: What the site calls the files of pages, `life/kyiv.html`.
  ///   - base: Where the companion's site stands, with a slash at its end; empty for addresses that
  ///     are relative to the file.
  public init(
    _ notes: [ReaderNote], in library: Library, by creator: String = "",
    files: [EntityID: String] = [:], base: String = ""
  ) {
    let address = AnnotationAddress(library: library, files: files, base: base)
    let items = notes.map { AnnotationDocument.Item($0, by: creator, at: address) }
    document = AnnotationDocument(
      label: "Notes on \(library.companion.title)", total: items.count,
      first: .init(items: items))
  }

  /// Keys in order, dates in ISO 8601, UTC.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self).escapingUnseenInJSON + "\n"
  }
}

extension AnnotationDocument.Item {
  fileprivate init(_ note: ReaderNote, by own: String, at address: AnnotationAddress) {
    id = AnnotationName.iri(of: note.id)
    let written = note.isOwn ? note.written : note.body
    motivation =
      !written.isEmpty ? "commenting" : note.passage == nil ? "bookmarking" : "highlighting"
    creator = .init(note.isOwn ? own : note.creator)
    created = AnnotationTime.text(of: note.created)
    modified = note.modified == note.created ? nil : AnnotationTime.text(of: note.modified)
    let words =
      written.isEmpty ? [] : [AnnotationDocument.Body(value: written, purpose: "commenting")]
    body = words + note.writtenTags.map { AnnotationDocument.Body(value: $0, purpose: "tagging") }
    let page = AnnotationDocument.Target(
      source: .init(id: address.text(of: note.entity)),
      selector: note.passage.map(AnnotationDocument.Selector.init))
    target = [page] + (note.filmTime.map { [.film($0)] } ?? [])
  }
}
