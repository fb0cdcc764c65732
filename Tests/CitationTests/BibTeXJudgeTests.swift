import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Citation

/// What we read of `.bib` files, against what pybtex reads of them.
struct BibTeXJudgeTests {
  private static let entries = [
    "@book{a, author = {von Last, Jr, First and Last, First}, title = {One}, year = 1999}",
    "@book(b, author = \"First Middle von der Last and {A Body and Sons}\", title = {T{w}o} # \" x\")",
    "@article{c, author = {Jean-Paul Sartre and Simone de Beauvoir and Plato}, journal = jan # {y}, month = feb}",
    "@string{s = {The Post}}\n@article{d, journal = s # \" Daily\", author={Brook, Ada},}",
    "@misc{e, author = {Charles Louis Xavier Joseph de la Vallee Poussin}, title = {{Braced} and \"quoted\"}}",
    "junk @comment{x {no} y} @book{f, title = {a {b {c}} d}, author = {jean de la fontaine}}",
    "@inbook{g-1:x/y, title=\"{La}Te{X} \\& more\", author = {Du Bois, W. E. B.}}",
  ]

  @Test(.enabled(if: Judge.has("pybtex"), "needs Python's pybtex"), arguments: entries)
  func pybtexReadsTheSame(_ text: String) throws {
    let answer = try Judge.run("readbib", input: text)
    let theirs = try JSONDecoder().decode([Entry].self, from: Data(answer.utf8))
    let ours = ReadBibliography(text, as: .bibtex).records.map(Entry.init)
    #expect(ours == theirs && !ours.isEmpty)
  }

  /// All our own entries, too.
  @Test(.enabled(if: Judge.has("pybtex"), "needs Python's pybtex"))
  func pybtexReadsTheSameOfWhatWeWrite() throws {
    let library = Fixtures.bundled
    let text = library.companion.sources.map { Clipping(.source($0), in: library) }
      .bibliography(in: .bibtex).plain
    let answer = try Judge.run("readbib", input: text)
    let theirs = try JSONDecoder().decode([Entry].self, from: Data(answer.utf8))
    let ours = ReadBibliography(text, as: .bibtex).records
    #expect(ours.map(\.key) == theirs.map(\.key) && ours.count > 200)
    #expect(ours.map { Entry($0).names } == theirs.map(\.names))
  }

  private struct Entry: Codable, Equatable {
    var key: String
    /// Family names with particles, given names, suffix.
    var names: [[String]]
    var title: String

    init(_ record: BibliographicRecord) {
      key = record.key
      names = record.names.map { [$0.family, $0.given, $0.suffix ?? ""] }
      title = record.title
    }
  }
}
