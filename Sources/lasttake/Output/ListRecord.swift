import ContentModel
import TextLayout

/// One line of `lasttake list`. As JSON, keys that do not apply are left out.
struct ListRecord: Encodable {
  var id: String
  var title: String
  var summary: String?
  var period: String?
  /// Its date or period as readers see it: `about 2010`.
  var shown: String?
  var minutes: Int?
  /// Of a trail: how many of its minutes are for talk.
  var discussion: Int?
  var words: Int?
  var grade: String?
  var kind: KindName?
  var status: String?
  var statusAsOf: String?
  /// Of a source: whether the title is a description, since the work's own is not known.
  var described: Bool?
  var publisher: String?
  var date: String?
  var url: String?
  var archived: String?
  var author: String?
  var accessed: String?
  /// Of a source that stands in a journal or magazine.
  var volume: String?
  var number: String?
  var pages: String?
  /// The first and the last day, month or year of what takes its time.
  var start: String?
  var end: String?
  /// The whole of what it says, notes left out.
  var text: String?
  /// The sources that its notes name, each once.
  var sources: [String]?
  /// Who said it.
  var speaker: String?
  /// Of what is said in a callout: how it stands, as in `disputed: Who had the key`.
  var standing: String?
  /// The entry in which it stands.
  var home: String?
  var count: Int?
  /// Of a case, in order of date.
  var steps: [StepRecord]?
  var parties: [PartyRecord]?
  /// Of a disputed point, the answers in order.
  var evidence: [EvidenceRecord]?
  /// Of a trail: for whom it is, and the way it goes.
  var audience: String?
  var stops: [StopRecord]?

  init(id: String, title: String, count: Int? = nil) {
    self.id = id
    self.title = title
    self.count = count
  }

  /// What stands behind the id in text.
  var line: String {
    if let count {
      let what =
        id == "words" ? " in goals and chapters" : summary?.nonEmpty.map { ": \($0)" } ?? ""
      return "\(count)\(what)"
    }
    // Of what rests on one source alone: whose words it is; the companion's own have no speaker.
    let known = [speaker.map { "by \($0)" }, standing]
    let what = summary?.nonEmpty ?? status ?? audience.map { "for \($0)" }
    let facts =
      [kind?.word] + known + [
        dateInLine, what, publisher, minutes.map { Trail.time($0, "min", discussion: discussion) },
      ]
    return ([title] + facts).compactMap { $0?.nonEmpty }.joined(separator: " · ")
  }
}

extension ListRecord {
  /// As readers see it everywhere else.
  private var dateInLine: String? { shown ?? date ?? period }

  /// What stands below the line in text: the steps of a case, each with its date and source; the
  /// stops of a trail.
  var linesBelow: [String] {
    (steps ?? []).map { "  \($0.shown)  \($0.what) (\($0.source), \($0.place))" }
      + (evidence ?? []).map(\.line)
      + (stops ?? []).enumerated().map { "  \($0 + 1) \($1.opens): \($1.text)" }
  }

  init(_ goal: Goal) {
    self.init(id: goal.id.description, title: goal.title)
    summary = goal.summary
    grade = goal.grade?.id
    words = goal.article.wordCount
  }

  init(_ chapter: Chapter) {
    self.init(id: chapter.id.description, title: chapter.title)
    summary = chapter.summary
    period = chapter.period?.description
    shown = chapter.period?.prose
    minutes = chapter.article.minutes
    words = chapter.article.wordCount
  }

  init(_ person: Person) {
    self.init(id: person.id.description, title: person.name)
    summary = person.role
    status = person.status?.text
    statusAsOf = person.status?.asOf.description
  }

  init(_ source: Source) {
    self.init(id: source.id.description, title: source.title)
    kind = source.kind.map(KindName.init)
    described = source.isDescribed
    grade = source.grade?.rawValue
    publisher = source.publisher
    date = source.date?.description
    shown = source.date?.prose
    url = source.url
    archived = source.archived
    author = source.author
    accessed = source.accessed?.description
    (volume, number, pages) = (source.volume, source.number, source.pages)
    text = source.article.blocks.plainText
    sources = [source.id.description]
  }

  init(_ legalCase: LegalCase) {
    self.init(id: legalCase.id.description, title: legalCase.title)
    kind = legalCase.kind.map(KindName.init)
    period = legalCase.period?.description
    shown = legalCase.period?.prose
    status = legalCase.status?.text
    statusAsOf = legalCase.status?.asOf.description
    steps = legalCase.steps.map(StepRecord.init)
    parties = legalCase.parties.map(PartyRecord.init)
  }

  init(_ trail: Trail) {
    self.init(id: trail.id.description, title: trail.title)
    audience = trail.audience
    minutes = trail.minutes
    discussion = trail.discussion
    stops = trail.stops.map(StopRecord.init)
  }

  init(_ quote: Quote) {
    self.init(id: quote.id.description, title: quote.speakerName)
    date = quote.date?.description
    shown = quote.date?.prose
    summary = quote.text
    home = quote.home.typed
  }

  init(_ callout: Callout, in library: Library) {
    self.init(id: callout.id.description, title: callout.title)
    kind = KindName(callout.kind)
    date = callout.date?.description
    shown = callout.date?.prose
    text = callout.blocks.plainText
    let rows = callout.evidence
    evidence = rows.isEmpty ? nil : rows.map(EvidenceRecord.init)
    sources = library.sources(namedIn: callout.blocks, of: callout.home).map(\.description)
    home = callout.home.typed
  }

  init(_ event: Event, in library: Library) {
    self.init(id: "timeline/\(event.date)", title: event.words.plainText)
    date = event.date.description
    shown = event.date.prose
    start = event.date.open == .start ? nil : event.date.start.description
    end = event.date.open == .end ? nil : event.date.end.description
    text = event.words.plainText
    let block = Block(.paragraph(event.words), .none)
    sources = library.sources(namedIn: [block], of: event.home).map(\.description)
    home = event.home.typed
  }

  init(_ correction: Change) {
    self.init(id: correction.id.description, title: correction.title)
    date = correction.date.description
    shown = correction.date.prose
    text = correction.words
    sources = correction.sources.map(\.description)
    home = correction.home.typed
  }

  init(_ statement: LoneStatement, in library: Library) {
    self.init(id: statement.id.description, title: statement.words)
    text = statement.words
    speaker = statement.speaker
    standing = statement.callout.flatMap(library.callout)?.standing
    sources = [statement.source.description]
    date = library.source(statement.source)?.date?.description
    shown = library.source(statement.source)?.date?.prose
    publisher = library.source(statement.source)?.publisher
    home = statement.home.typed
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
