import ContentModel

/// One page of the companion, read from one file.
struct PageFile: Sendable {
  var entry: Entry
  var page: ParsedPage
}

/// Makes an entry of a file's front matter and body.
struct EntryReader {
  let file: ContentFile
  let index: EntityIndex
  var findings: Findings

  init(_ file: ContentFile, index: EntityIndex) {
    self.file = file
    self.index = index
    findings = Findings(file: file.path)
  }

  mutating func read(_ text: FileText, findings: Findings) -> PageFile {
    self.findings = findings
    let parts = FrontMatter(text)
    let fields = fields(of: parts)
    let page = ParsedPage(
      parts.body, firstLine: parts.bodyLine, home: file.id, index: index, findings: self.findings)
    self.findings = page.findings
    let entry = entry(fields, page.article)
    if file.kind == .chapter, page.isRead, page.article.blocks.allSatisfy(\.isComment) {
      self.findings.report(
        .emptyChapter, "the chapter has no words; write them below its front matter",
        line: parts.bodyLine)
    }
    if file.kind == .trail, page.isRead, !page.article.blocks.contains(where: \.isOrderedList) {
      self.findings.report(
        .trailWithoutStops, "the trail has no stops; write them as a numbered list",
        line: parts.bodyLine)
    }
    var result = PageFile(entry: entry, page: page)
    result.page.findings = self.findings
    return result
  }

  /// The entry without its text, with about as many words as the text has.
  mutating func readOutline(_ text: FileText) -> PageFile {
    let parts = FrontMatter(text)
    let article = Article(file: file.path, wordCount: estimatedWordCount(parts.body))
    let entry = entry(fields(of: parts), article)
    return PageFile(entry: entry, page: ParsedPage(article, findings: findings))
  }

  /// `nil` if there is no front matter, or none that can be read.
  private mutating func fields(of parts: FrontMatter) -> [Field]? {
    if let yaml = parts.yaml {
      return FieldParser.parse(yaml, firstLine: FrontMatter.yamlLine, findings: &findings)
    }
    if parts.isUnclosed && (file.kind != .about || parts.beginsWithKey) {
      findings.report(
        .missingFrontMatter, "front matter begins and never ends; close it with three dashes")
    } else if file.kind != .about {
      findings.report(
        .missingFrontMatter, "begin with front matter between two lines of three dashes")
    }
    return nil
  }

  private mutating func entry(_ fields: [Field]?, _ article: Article) -> Entry {
    let reader = FieldReader(fields, of: file.kind.form)
    let entry: Entry =
      switch file.kind {
      case .about: .about(article)
      case .goal: .goal(goal(reader, article))
      case .chapter: .chapter(chapter(reader, article))
      case .person: .person(person(reader, article))
      case .source: .source(source(reader, article))
      case .legalCase: .legalCase(legalCase(reader, article))
      case .trail: .trail(trail(reader, article))
      }
    reader.finish(findings: &findings)
    return entry
  }

  private mutating func goal(_ reader: FieldReader, _ article: Article) -> Goal {
    Goal(
      id: file.id, title: reader.text("title", findings: &findings) ?? file.id.slug,
      grade: reader.one(
        "grade", of: index.vocabulary.goalGrades, by: \.id, rule: .badGrade, findings: &findings),
      summary: reader.text("summary", findings: &findings) ?? "", article: article)
  }

  private mutating func source(_ reader: FieldReader, _ article: Article) -> Source {
    let title = reader.text("title", findings: &findings) ?? file.id.slug
    let subtitle = reader.text("subtitle", findings: &findings)
    var source = Source(
      id: file.id, title: [title, subtitle].compactMap { $0 }.joined(separator: ": "),
      isDescribed: reader.answer("described", findings: &findings),
      publisher: reader.text("publisher", findings: &findings) ?? "",
      author: reader.text("author", findings: &findings),
      date: reader.date("date", findings: &findings),
      kind: reader.one(
        "kind", of: index.vocabulary.sourceKinds, by: \.id, rule: .badKind, findings: &findings),
      grade: reader.word("grade", as: Source.Grade.self, rule: .badGrade, findings: &findings),
      url: reader.text("url", findings: &findings),
      archived: reader.text("archived", findings: &findings),
      accessed: reader.date("accessed", findings: &findings), article: article)
    source.subtitle = subtitle
    source.volume = reader.text("volume", findings: &findings)
    source.number = reader.text("number", findings: &findings)
    source.pages = reader.text("pages", findings: &findings)
    return source
  }

  private mutating func chapter(_ reader: FieldReader, _ article: Article) -> Chapter {
    var chapter = Chapter(
      id: file.id, title: reader.text("title", findings: &findings) ?? file.id.slug,
      period: reader.period("period", findings: &findings),
      summary: reader.text("summary", findings: &findings) ?? "", bearings: [], article: article)
    chapter.bearings = bearings(reader)
    return chapter
  }

  private mutating func bearings(_ reader: FieldReader) -> [Bearing] {
    let (index, path) = (self.index, file.path)
    var bearings: [Bearing] = []
    _ = reader.members("goals", findings: &findings) { reader, item, findings in
      guard let bearing = Self.bearing(reader, item, path, index, &findings) else { return }
      if bearings.contains(where: { $0.goal == bearing.goal }) {
        findings.report(
          .duplicateGoal, "the goal “\(bearing.goal.slug)” stands here a second time; keep one",
          line: bearing.location.line, column: bearing.location.column)
      } else {
        bearings.append(bearing)
      }
    }
    return bearings
  }

  private static func bearing(
    _ reader: FieldReader, _ item: Field.Item, _ path: String, _ index: EntityIndex,
    _ findings: inout Findings
  ) -> Bearing? {
    let goal = reader.text("goal", findings: &findings)
    let kind = reader.word(
      "bearing", as: Bearing.Kind.self, rule: .badBearing, findings: &findings)
    let because = reader.text("because", findings: &findings)
    guard let goal, let place = reader.field("goal") else { return nil }
    guard index.goals.contains(goal) else {
      findings.report(
        .unknownGoal, "no goal is called “\(goal)”\(suggestion(for: goal, in: index.goals))",
        at: place, subject: "goals/\(goal)",
        correction: Correction.sure(goal, of: index.goals).map {
          .value(key: "goal", written: goal, meant: $0)
        })
      return nil
    }
    return kind.map {
      Bearing(
        goal: EntityID(folder: "goals", slug: goal), kind: $0, because: because ?? "",
        location: SourceLocation(file: path, line: item.line, column: item.column))
    }
  }

  private mutating func person(_ reader: FieldReader, _ article: Article) -> Person {
    var person = Person(
      id: file.id, name: reader.text("name", findings: &findings) ?? file.id.slug,
      role: reader.text("role", findings: &findings) ?? "", article: article)
    person.alsoKnownAs = reader.names("also", findings: &findings)
    return person
  }
}
