/// Puts templates together: where one names another, that is written in its place once and for all, so
/// that it need not be read anew for each page.
struct TemplateJoiner {
  private let sources: [String: TemplateSource]
  /// What was put together already.
  private var joined: [String: String] = [:]

  /// The largest that a template may become, in bytes.
  private static let limit = 1 << 20

  init(_ sources: [TemplateSource]) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }) { _, last in last }
  }

  /// - Throws: What is wrong, where one is named that isn't there, or that names itself in the end.
  mutating func whole(_ source: TemplateSource) throws(TemplateProblem) -> TemplateSource {
    let text = try whole(source, inside: [])
    let whole = TemplateSource(name: source.name, text: text, file: source.file)
    try whole.checkDepth()
    return whole
  }

  private mutating func whole(
    _ source: TemplateSource, inside outer: [String]
  ) throws(TemplateProblem) -> String {
    if let whole = joined[source.name] { return whole }
    var whole = ""
    var end = source.text.startIndex
    for tag in source.tags where tag.sign == ">" {
      guard let inner = sources[tag.name] else {
        throw source.problem(
          at: tag.range.lowerBound,
          "there is no template “\(tag.name)”; make \(tag.name)\(TemplateFolder.ending), or take this out"
        )
      }
      let chain = outer + [source.name]
      guard !chain.contains(tag.name) else {
        throw source.problem(
          at: tag.range.lowerBound, "“\(tag.name)” would stand in itself; take this out")
      }
      let range = source.text.lineIfAlone(tag.range)
      whole += source.text[end..<range.lowerBound]
      whole += try self.whole(inner, inside: chain)
      end = range.upperBound
      guard whole.utf8.count <= Self.limit else {
        throw source.problem(
          at: tag.range.lowerBound, "the templates come to more than 1 MB; make them smaller")
      }
    }
    whole += source.text[end...]
    joined[source.name] = whole
    return whole
  }
}

extension String {
  /// The whole line of a part, with its end, if nothing else stands on it; otherwise the part.
  fileprivate func lineIfAlone(_ range: Range<Index>) -> Range<Index> {
    let isFirst = range.lowerBound == startIndex || self[index(before: range.lowerBound)] == "\n"
    guard isFirst, range.upperBound < endIndex, self[range.upperBound] == "\n" else { return range }
    return range.lowerBound..<index(after: range.upperBound)
  }
}
