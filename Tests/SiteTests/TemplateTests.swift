import BundledContent
import Site
import Testing

/// Templates, the program's and an author's.
struct TemplateTests {
  private func render(_ text: String, _ fields: [String: TemplateValue]) throws -> String {
    try TemplateSet([TemplateSource(name: "page", text: text, file: "page.mustache")])
      .render("page", fields)
  }

  @Test func valuesAreEscapedUnlessTheyAreMarkup() throws {
    let text = try render(
      "{{a}}|{{{a}}}|{{#b}}{{.}};{{/b}}|{{^c}}no{{/c}}|{{#d}}{{e}}{{/d}}",
      [
        "a": "<b>\"&'", "b": ["x", "y"], "c": false, "d": ["e": "in"],
      ])
    #expect(text == "&lt;b&gt;&quot;&amp;&apos;|<b>\"&'|x;y;|no|in")
  }

  @Test func valuesAreNeverReadAsTemplates() throws {
    #expect(try render("{{{a}}}", ["a": "{{b}}{{> page}}", "b": "no"]) == "{{b}}{{> page}}")
  }

  @Test func templatesStandInEachOther() throws {
    let set = try TemplateSet([
      TemplateSource(name: "page", text: "{{> head}}\nbody {{> end}}.", file: "page.mustache"),
      TemplateSource(name: "head", text: "<{{title}}>\n", file: "head.mustache"),
      TemplateSource(name: "end", text: "{{title}}", file: "end.mustache"),
    ])
    #expect(try set.render("page", ["title": "T"]) == "<T>\nbody T.")
  }

  @Test(arguments: [
    (
      "one\n{{#open}}\ntext\n",
      "page.mustache:2:1: Unclosed section \"open\"; write {{/open}} where it ends"
    ),
    ("one\n\n{{title", "page.mustache:3:1: Unclosed tag; close it with }}"),
    ("{{/shut}}", "page.mustache:1:1: Unopened section \"shut\"; write {{#shut}} where it begins"),
    (
      "a\n{{> none}}",
      "page.mustache:2:1: there is no template “none”; make none.mustache, or take this out"
    ),
    ("a\n\n {{> page}}", "page.mustache:3:2: “page” would stand in itself; take this out"),
    ("{{=<% %>=}}", "page.mustache:1:1: other marks than {{ and }} can’t be set; take this out"),
    ("{{", "page.mustache:1:1: Unclosed tag; close it with }}"),
    ("é {{{", "page.mustache:1:3: Unclosed tag; close it with }}"),
  ])
  func whatIsWrongIsToldWithItsLine(text: String, message: String) {
    #expect(throws: TemplateProblem.self) { try render(text, [:]) }
    do {
      _ = try render(text, [:])
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test func sectionsCanNotBeTooDeep() {
    let text = String(repeating: "{{#a}}", count: 5_000) + String(repeating: "{{/a}}", count: 5_000)
    #expect(throws: TemplateProblem.self) { try render(text, [:]) }
  }

  @Test func anAuthorsFilesGoBeforeTheProgramsOwn() throws {
    let own = try TemporarySite()
    try own.put("<p>{{heading}} of mine</p>", in: "people.mustache")
    try own.put("body { color: red }", in: "style.css")
    let folder = TemplateFolder(try #require(BundledContent.siteFolder), own: own.path)
    let page = try folder.templates().render("people", ["heading": "People"])
    #expect(page == "<p>People of mine</p>")
    let style = try #require(try folder.assets().first { $0.path == "assets/style.css" })
    #expect(String(decoding: style.bytes, as: UTF8.self) == "body { color: red }")
    #expect(try folder.assets().contains { $0.path == "assets/site.js" })
  }

  /// What editors and disks leave beside an author's files is none of them.
  @Test func hiddenFilesAndBackupsAreNobodysTemplates() throws {
    let own = try TemporarySite()
    for name in ["._head.mustache", ".x.css", "people.mustache~", "style.css~"] {
      try own.put("{{mine", in: name)
    }
    let program = TemplateFolder(try #require(BundledContent.siteFolder))
    let folder = TemplateFolder(try #require(BundledContent.siteFolder), own: own.path)
    _ = try folder.templates()
    #expect(try folder.assets() == program.assets())
  }

  @Test func anAssetWhoseNameCanNotStandInASiteIsTold() throws {
    let own = try TemporarySite()
    try own.put("x", in: "a\nb.css")
    let folder = TemplateFolder(try #require(BundledContent.siteFolder), own: own.path)
    #expect(throws: TemplateProblem.self) { try folder.assets() }
  }

  private func set(_ texts: [(String, String)]) throws -> TemplateSet {
    try TemplateSet(texts.map { TemplateSource(name: $0.0, text: $0.1, file: $0.0) })
  }

  /// However often one is named: two times each would be two billion in all.
  @Test func eachIsPutTogetherOnce() throws {
    let chain = (0..<31).map { ("t\($0)", "{{> t\($0 + 1)}}{{> t\($0 + 1)}}") }
    #expect(try set(chain + [("t31", "")]).render("t0", [:]) == "")
    #expect(throws: TemplateProblem.self) { try set(chain + [("t31", "x")]) }
  }

  @Test func sectionsCanNotBeTooDeepWhenPutTogether() throws {
    func deep(_ count: Int, around text: String) -> String {
      String(repeating: "{{#a}}", count: count) + text + String(repeating: "{{/a}}", count: count)
    }
    let inner = ("b", deep(30, around: "{{a}}"))
    #expect(
      try set([("page", deep(20, around: "{{> b}}")), inner]).render("page", ["a": "x"]) == "x")
    #expect(throws: TemplateProblem.self) {
      try set([("page", deep(21, around: "{{> b}}")), inner])
    }
    #expect(throws: TemplateProblem.self) {
      try set((0..<300).map { ("t\($0)", deep(50, around: "{{> t\($0 + 1)}}")) } + [("t300", "")])
    }
  }

  /// Each can be read alone, but not what they make together.
  @Test func whatIsWrongWithTheWholeIsTold() {
    #expect(throws: TemplateProblem.self) {
      try set([("page", "{{> b}}{#open}} text"), ("b", "{")])
    }
  }
}
