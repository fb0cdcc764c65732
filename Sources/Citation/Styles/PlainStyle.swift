import ContentModel

/// The words, who said them and where they stand, in plain lines or in CommonMark.
struct PlainStyle {
  /// Whether the words become a block quotation, the source a link, its container emphasis.
  let isMarkdown: Bool

  func text(of clipping: Clipping) -> String {
    var blocks: [String] = []
    if let words = clipping.words {
      let speaker = clipping.attribution.map { ["— " + escaped($0.withFragment)] } ?? []
      blocks.append(
        quotation(
          (isMarkdown ? words.markdownParagraphs : words.paragraphs) + speaker))
    }
    for (index, cited) in clipping.works.enumerated() {
      blocks.append((index == 0 ? "" : "Also in: ") + reference(cited))
    }
    blocks += clipping.acknowledgements.map(escaped)
    blocks += clipping.support.map { "Resting on: " + reference($0) }
    return blocks.joined(separator: "\n\n")
  }

  private func quotation(_ lines: [String]) -> String {
    isMarkdown ? lines.map { "> " + $0 }.joined(separator: "\n>\n") : lines.joined(separator: "\n")
  }

  /// `Luke Harding, “Title”, The Guardian, 22 October 2021, paragraph 4. Accessed …. https://…`
  func reference(_ cited: CitedWork) -> String {
    let work = cited.work
    let makers = work.makers.map(\.inOrder).listed
    let isRepeated = makers == work.container
    let facts = [
      work.kind == .film && !makers.isEmpty ? "" : escaped(makers), title(work),
      work.kind == .film && !makers.isEmpty ? "directed by " + escaped(makers) : "",
      isRepeated ? "" : container(work), part("volume", work.volume), part("number", work.number),
      date(work), part("pages", work.pages), work.mediumInReference?.lowercased() ?? "",
      escaped(cited.remarkWithoutDate),
    ]
    // Of what is on paper a day of access would help nobody to it.
    let access = work.url == nil ? nil : work.accessed.map { "Accessed \($0.prose)." }
    let url = isMarkdown ? "" : work.url ?? ""
    let copy = work.archived.map { "Archived: " + escaped($0) } ?? ""
    return [facts.joinedByCommas.closed, access ?? "", url, copy].joinedBySpaces
  }

  private func part(_ name: String, _ value: String?) -> String {
    value.map { "\(name) \(escaped($0))" } ?? ""
  }

  private func title(_ work: Work) -> String {
    if isMarkdown, work.kind == .film || work.kind == .book, work.url == nil,
      !work.title.isDescription
    {
      return emphasized(escaped(work.title.plain))
    }
    let words = work.title.isDescription ? work.title.plain : "“\(work.title.plain.withInnerMarks)”"
    guard isMarkdown, let url = work.url else { return escaped(words) }
    return "[\(escaped(words))](<\(url.filter { !"<>\n".contains($0) })>)"
  }

  private func container(_ work: Work) -> String {
    let container = escaped(work.container)
    if work.kind == .companion { return "in " + emphasized(container) + " (companion)" }
    return work.standsAlone || work.kind == .archive || container.isEmpty
      ? container : emphasized(container)
  }

  private func date(_ work: Work) -> String {
    guard let date = work.date?.prose else { return "undated" }
    return work.kind == .companion ? "as of \(date)" : date
  }

  private func emphasized(_ text: String) -> String { isMarkdown ? "*\(text)*" : text }

  private func escaped(_ text: String) -> String { isMarkdown ? text.markdownEscaped : text }
}
