import ContentModel

/// Puts the pages together, and looks at what only the whole can tell.
struct Assembly {
  private(set) var companion: Companion
  private(set) var diagnostics: [Diagnostic] = []
  /// Those that came before.
  private var sources: [EntityID: Source] = [:]
  private var anchors: [EntityID: [String]] = [:]
  private var headingLinks: [HeadingLink] = []
  private var images: [LocalImage] = []
  private var quoteNames = UniqueNames(second: 2)
  private var questionNames = UniqueNames(second: 2)
  /// The pages whose evidence waits for the grades of its sources.
  private var pagesWithEvidence: Set<EntityID> = []

  init(_ companion: Companion) { self.companion = companion }

  /// Adds a page; pages come in reading order, which decides who keeps a name that two share.
  mutating func add(_ file: PageFile) {
    diagnostics += file.page.findings.diagnostics
    anchors[file.entry.id] = file.page.anchors
    headingLinks += file.page.headingLinks
    images += file.page.images
    if file.page.hasEvidence { pagesWithEvidence.insert(file.entry.id) }
    switch file.entry {
    case .goal(var goal):
      makeUnique(&goal.article, file.page.ids)
      companion.goals.append(goal)
    case .chapter(var chapter):
      makeUnique(&chapter.article, file.page.ids)
      let strand = companion.strands.firstIndex { $0.id == chapter.id.folder }
      if let strand { companion.strands[strand].chapters.append(chapter) }
    case .person(var person):
      makeUnique(&person.article, file.page.ids)
      companion.people.append(person)
    case .source(var source):
      makeUnique(&source.article, file.page.ids)
      companion.sources.append(source)
      sources[source.id] = source
    case .legalCase(var legalCase):
      makeUnique(&legalCase.article, file.page.ids)
      legalCase.article = legalCase.articleWithSteps(sources)
      legalCase.asOf = legalCase.asOf ?? companion.asOf
      anchors[legalCase.id]?.append(LegalCase.stepsAnchor)
      companion.cases.append(legalCase)
    case .trail(var trail):
      makeUnique(&trail.article, file.page.ids)
      companion.trails.append(trail)
    case .about(var article):
      makeUnique(&article, file.page.ids)
      companion.about = article
    }
  }

  /// Gives pages what only others tell: evidence the grades of its sources, people where their cases
  /// stand.
  mutating func settle() {
    gradeEvidence()
    for index in companion.people.indices {
      companion.people[index].status = companion.status(of: companion.people[index].id)
    }
  }

  /// Gives evidence the grades of its sources, which may be read after it.
  private mutating func gradeEvidence() {
    guard !pagesWithEvidence.isEmpty else { return }
    func grade(_ article: inout Article, of id: EntityID) {
      if pagesWithEvidence.contains(id) { article.blocks = article.blocks.graded(by: sources) }
    }
    for index in companion.goals.indices {
      grade(&companion.goals[index].article, of: companion.goals[index].id)
    }
    for strand in companion.strands.indices {
      for index in companion.strands[strand].chapters.indices {
        let id = companion.strands[strand].chapters[index].id
        grade(&companion.strands[strand].chapters[index].article, of: id)
      }
    }
    for index in companion.people.indices {
      grade(&companion.people[index].article, of: companion.people[index].id)
    }
    for index in companion.sources.indices {
      grade(&companion.sources[index].article, of: companion.sources[index].id)
    }
    for index in companion.cases.indices {
      grade(&companion.cases[index].article, of: companion.cases[index].id)
    }
    grade(&companion.about, of: .about)
  }

  mutating func checkHeadings() {
    struct Way: Hashable { let file: String, page: EntityID }
    let ways = Dictionary(grouping: headingLinks) { Way(file: $0.location.file, page: $0.page) }
    for (way, links) in ways {
      // A page that wasn't read may have any heading.
      guard let anchors = anchors[way.page] else { continue }
      var findings = Findings(file: way.file)
      findings.check(links, anchors: anchors)
      diagnostics += findings.diagnostics
    }
  }

  mutating func checkImages(in folder: ContentFolder) {
    for image in images where !folder.hasFile(image.path) {
      var findings = Findings(file: image.location.file)
      findings.report(
        .missingImage, "no picture at \(image.path); put it there or take it out",
        line: image.location.line, column: image.location.column, subject: image.path)
      diagnostics += findings.diagnostics
    }
  }

  /// Most pages share no name with another, and keep their blocks as they are.
  private mutating func makeUnique(_ article: inout Article, _ ids: [EntityID]) {
    let isUnique =
      Set(ids).count == ids.count
      && ids.allSatisfy { !($0.folder == "quotes" ? quoteNames : questionNames).has($0.slug) }
    guard isUnique else {
      article.blocks = renamed(article.blocks)
      return
    }
    for id in ids {
      _ = id.folder == "quotes" ? quoteNames.unique(id.slug) : questionNames.unique(id.slug)
    }
  }

  private mutating func renamed(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      var block = block
      switch block.kind {
      case .quote(var quote):
        quote.id = EntityID(folder: "quotes", slug: quoteNames.unique(quote.id.slug))
        quote.words = renamed(quote.words)
        block.kind = .quote(quote)
      case .callout(var callout):
        callout.id = EntityID(folder: "questions", slug: questionNames.unique(callout.id.slug))
        callout.blocks = renamed(callout.blocks)
        block.kind = .callout(callout)
      case .blockQuote(let inner): block.kind = .blockQuote(renamed(inner))
      case .aside(let title, let inner): block.kind = .aside(title: title, renamed(inner))
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = renamed(list.items[index].blocks)
        }
        block.kind = .list(list)
      case .paragraph, .heading, .table, .evidence, .code, .html, .thematicBreak: break
      }
      return block
    }
  }
}
