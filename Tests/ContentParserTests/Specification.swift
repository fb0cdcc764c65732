import CMarkGFM
import ContentModel
import ContentParser
import Foundation
import Testing

/// The examples of the GitHub Flavored Markdown specification that Debian installs.
enum Specification {
  private static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  static var isInstalled: Bool { FileManager.default.fileExists(atPath: path) }

  static func examples() throws -> [String] {
    let unzip = Process()
    unzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unzip.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    unzip.standardOutput = output
    try unzip.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    unzip.waitUntilExit()
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\n\(fence) example").dropFirst().compactMap { part in
      let lines = part.components(separatedBy: "\n").dropFirst()
      return lines.prefix { $0 != "." }.joined(separator: "\n")
        .replacingOccurrences(of: "→", with: "\t") + "\n"
    }
  }
}

/// The words that cmark-gfm's plain text of this Markdown shows and the model doesn't hold.
func missingWords(_ markdown: String) throws -> [String] {
  var found: [String: Int] = [:]
  let article = parseArticle(markdown, file: "x.md", home: .about).value
  for word in words(allText(of: article, without: tags(in: markdown))) {
    found[word, default: 0] += 1
  }
  return words(try plainText(of: markdown)).filter { word in
    found[word, default: 0] -= 1
    return found[word, default: 0] < 0
  }
}

private func words(_ text: String) -> [String] {
  text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    .map { String($0) }
}

/// What cmark-gfm makes of the Markdown as plain text, with the extensions of this program.
private func plainText(of markdown: String) throws -> String {
  cmark_gfm_core_extensions_ensure_registered()
  let parser = try #require(cmark_parser_new(CMARK_OPT_FOOTNOTES))
  defer { cmark_parser_free(parser) }
  for name in ["table", "strikethrough", "autolink", "tasklist"] {
    let isThere = cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    try #require(isThere == 1, "cmark-gfm lacks its extension \(name)")
  }
  cmark_parser_feed(parser, markdown, markdown.utf8.count)
  let root = try #require(cmark_parser_finish(parser))
  defer { cmark_node_free(root) }
  let text = try #require(cmark_render_plaintext(root, CMARK_OPT_FOOTNOTES, 0))
  defer { free(text) }
  return String(cString: text)
}

/// The tags of raw HTML among the words, as cmark-gfm finds them.
private func tags(in markdown: String) -> Set<String> {
  cmark_gfm_core_extensions_ensure_registered()
  guard let root = cmark_parse_document(markdown, markdown.utf8.count, 0) else { return [] }
  defer { cmark_node_free(root) }
  guard let iterator = cmark_iter_new(root) else { return [] }
  defer { cmark_iter_free(iterator) }
  var tags: Set<String> = []
  while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
    let node = cmark_iter_get_node(iterator)
    if cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE, let tag = cmark_node_get_literal(node) {
      tags.insert(String(cString: tag))
    }
  }
  return tags
}

/// All words of an article: text, code, HTML, alternative texts, numbers of lists and of notes.
private func allText(of article: Article, without tags: Set<String>) -> String {
  var text = ""
  func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .paragraph(let words): add(words)
      case .heading(let heading): add(heading.words)
      case .quote(let quote):
        add(quote.words)
        add(quote.attribution)
      case .callout(let callout):
        text += " \(callout.kind.id.uppercased()) \(callout.title) "
        add(callout.blocks)
      case .blockQuote(let inner): add(inner)
      case .aside(let title, let inner):
        add(title)
        add(inner)
      case .list(let list):
        for (number, item) in list.items.enumerated() {
          text += list.start.map { " \($0 + number) " } ?? (item.isDone == true ? " x " : " ")
          add(item.blocks)
        }
      case .table(let table): for row in [table.header] + table.rows { row.forEach(add) }
      case .code(_, let code): text += " \(code) "
      case .html(let html): text += " \(html) "
      case .evidence, .thematicBreak: break
      }
    }
  }
  func add(_ inlines: [Inline]) {
    text += inlines.map(words(of:)).joined() + " "
  }
  func words(of inline: Inline) -> String {
    switch inline.kind {
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .raised(let inner),
      .lowered(let inner), .link(_, let inner), .image(_, let inner):
      inner.map(words(of:)).joined()
    case .note(let label): "[^\(article.number(ofNote: label) ?? 0)]"
    // Plain text leaves the tags of raw HTML out, so that the words around them join.
    case .text(let text) where tags.contains(text): ""
    default: inline.plainText
    }
  }
  add(article.blocks)
  for (number, note) in article.notes.enumerated() {
    text += " \(number + 1) "
    add(note.blocks)
  }
  return text
}
