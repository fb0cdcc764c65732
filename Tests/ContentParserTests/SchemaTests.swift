import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentParser

/// The schemas against the parser, by Python's jsonschema.
@Suite(.enabled(if: Judge.has("jsonschema", "yaml"), "needs Python's jsonschema and PyYAML"))
struct SchemaTests {
  /// The front matter of a file, or the whole of `companion.yml`.
  private struct Text: Encodable {
    let form: String
    let yaml: String
  }

  private struct Task: Encodable {
    let schemas: [String: JSONSchema]
    let texts: [Text]
  }

  /// What the judge has against each; `nil` where nothing.
  private func judged(_ texts: [Text]) throws -> [String?] {
    let forms = ContentForm.allCases.map { ($0.rawValue, $0.schema()) }
    let task = Task(schemas: Dictionary(uniqueKeysWithValues: forms), texts: texts)
    let input = String(decoding: try JSONEncoder().encode(task), as: UTF8.self)
    return try JSONDecoder().decode(
      [String?].self, from: Data(try Judge.run("forms", input: input).utf8))
  }

  @Test func everyFileOfTheRealContentIsValid() throws {
    let listing = ContentListing(
      try ContentFolder(Fixtures.bundledPath), strands: Fixtures.bundled.companion.strands)
    var names: [String] = []
    let texts = try
      ([(Manifest.file, ContentForm.companion)]
      + listing.files.map { ($0.path, $0.kind.form) }).compactMap { path, form -> Text? in
        let url = URL(fileURLWithPath: Fixtures.bundledPath).appendingPathComponent(path)
        let bytes = Array(try Data(contentsOf: url))
        var findings = Findings(file: path)
        let yaml =
          form == .companion
          ? bytes[...] : FrontMatter(FileText(bytes, findings: &findings)).yaml
        names.append(path)
        return yaml.map { Text(form: form.rawValue, yaml: String(decoding: $0, as: UTF8.self)) }
      }
    #expect(texts.count > 100)
    for (answer, text) in zip(try judged(texts), texts) {
      #expect(answer == nil, "\(text.form): \(text.yaml)")
    }
  }

  /// Every file with every key, and each of them spoilt in turn, is refused by both or by neither.
  @Test func theParserAndTheSchemasAgree() throws {
    let variants = ContentForm.allCases.filter { $0 != .about }.flatMap(Variant.of)
    let answers = try judged(variants.map { Text(form: $0.form.rawValue, yaml: $0.yaml) })
    var refused = 0
    for (variant, answer) in zip(variants, answers) {
      let found = variant.findings()
      #expect(
        found.isEmpty == (answer == nil),
        "\(variant.form): \(variant.what)\nparser: \(found)\nschema: \(answer ?? "fine")")
      refused += answer == nil ? 0 : 1
    }
    #expect(refused > 100 && variants.count - refused > 50)
  }

  /// The one schema that holds all takes what one of them takes.
  @Test func theSchemaOfAllHasEach() throws {
    let data = try JSONEncoder().encode(ContentForm.schema())
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = try #require(object["$defs"] as? [String: Any])
    #expect(Set(definitions.keys) == Set(ContentForm.allCases.map(\.rawValue)))
    #expect((object["anyOf"] as? [[String: String]])?.count == definitions.count)
  }
}

/// One file of the companion of examples, in which one thing is changed.
private struct Variant {
  let form: ContentForm
  let what: String
  let lines: [String]

  var yaml: String { lines.joined(separator: "\n") + "\n" }

  /// What the parser has against it, of what one file tells.
  func findings() -> [String] {
    let rules = KeyTableTests.rules.subtracting([
      "unknown-person", "unknown-source", "unknown-goal", "unknown-entry",
    ])
    let path = KeyTableTests.path(of: form)
    var findings = Findings(file: path)
    if form == .companion {
      let text = FileText(Array(yaml.utf8), findings: &findings)
      _ = Manifest(text, findings: &findings)
    } else {
      let text = FileText(Array("---\n\(yaml)---\nWords.\n".utf8), findings: &findings)
      guard let kind = Self.kinds[form] else { return ["no kind"] }
      let id = EntityID(folder: "pages", slug: "page")
      var reader = EntryReader(
        ContentFile(path: path, kind: kind, id: id), index: EntityIndex([:]))
      findings = reader.read(text, findings: findings).page.findings
    }
    return findings.diagnostics.filter { rules.contains($0.rule) }.map(\.description)
  }

  private static let kinds: [ContentForm: ContentFile.Kind] = [
    .chapter: .chapter, .goal: .goal, .person: .person, .source: .source, .legalCase: .legalCase,
    .trail: .trail,
  ]

  /// All of a form's file.
  static func of(_ form: ContentForm) -> [Variant] {
    let all = form.keys.flatMap(\.exampleLines)
    var variants = [Variant(form: form, what: "as it is", lines: all)]
    func add(_ what: String, _ lines: [String]) {
      variants.append(Variant(form: form, what: what, lines: lines))
    }
    add("unknown key", all + ["weather: fine"])
    for key in form.keys {
      let own = key.exampleLines
      let others = form.keys.filter { $0.name != key.name }.flatMap(\.exampleLines)
      add("without \(key.name)", others)
      for value in spoilt(key) { add("\(key.name): \(value)", others + ["\(key.name): \(value)"]) }
      guard case .members(let member) = key.value else { continue }
      for line in own.dropFirst() {
        let rest = own.dropFirst().filter { $0 != line }.map { "    " + $0.dropFirst(4) }
        add("\(key.name) without\(line.dropFirst(3))", others + [own[0], "  -"] + rest)
      }
      if let most = member.most {
        let one = own.dropFirst()
        for count in [most, most + 1] {
          let all = Array(repeating: Array(one), count: count).flatMap { $0 }
          add("\(count) \(key.name)", others + [own[0]] + all)
        }
      }
      add("\(key.name) with more", others + own + ["    weather: fine"])
      for inner in member.keys {
        for value in spoilt(inner) {
          let lines = own.map { line in
            line.dropFirst(4).hasPrefix("\(inner.name): ")
              ? "\(line.prefix(4))\(inner.name): \(value)" : line
          }
          add("\(inner.name) of \(key.name): \(value)", others + lines)
        }
      }
    }
    return variants
  }

  /// Values that may stand behind the key, and such that may not.
  private static func spoilt(_ key: ContentKey) -> [String] {
    let dates = [
      "2021", "2021-10", "2021-10-20", "2020-02-29", "2000-02-29", "2021-02-29", "1900-02-29",
      "2021-13", "2021-04-31", "21-10-20", "2021-10-2", "20 October 2021", "0000", "2021~",
      "\" 2021-10 \"",
    ]
    let common = ["\"\"", "", "[a, b]", "{a: b}"]
    switch key.value {
    case .text, .page, .address: return common + ["12", "true", "\"a b\"", "\"  \""]
    case .identity:
      return common + ["a-b_2", "12", "a b", "é"]
        + [64, 65].map { String(repeating: "a", count: $0) }
    case .language:
      return common + [
        "uk", "yue", "pt-BR", "es-419", "zh-Hant-TW", "zh-yue-HK", "sl-rozaj-biske-1994",
        "de-1996-u-co-phonebk", "en-x-a", "de-a-bc-x-y", "\" en \"", "english", "e", "12", "true",
        "en_GB", "en-", "-en", "en--GB", "en-a", "en-x", "en-Latn-Latn", "en-GB-US", "é", "en GB",
        "x-own", "en-abc-abc-abc-abc", "en-123456789", "en-1a", "en-\u{FF21}\u{FF22}",
      ]
    case .sign:
      return common + ["\"!\"", "¶", "♪", "7", "77", "ab", "漢", "🎵", "○", "⌕", "†", "\"\u{301}\""]
    case .date, .uncertainDate: return common + dates + ["2021-10?", "2021%", "2021~~"]
    case .period:
      return common + dates + [
        "1979/2015", "1979/..", "../1979", "../..", "1979~/2015-02", "1979/2015/2016", "1979/",
        "/1979",
      ]
    case .number: return common + ["0", "1", "600", "601", "-1", "many", "1.5"]
    case .answer: return common + ["true", "false", "\"true\"", "yes", "perhaps"]
    case .word(let words): return common + words + ["nonsense", "\(words[0])s"]
    case .id: return common + ["a/b", "a", "/b", "a/", "river/the-spring"]
    case .folder(let reserved): return common + ["river", "two words", "a/b"] + reserved
    case .texts: return ["\"\"", "", "a", "[a, b]", "[]", "[[a]]", "{a: b}"]
    case .members: return ["\"\"", "", "a", "[]", "[a]", "{a: b}"]
    case .map(let names, let words):
      return [
        "\"\"", "", "a", "[a]", "{nonsense: \"\(words?[0] ?? "a")\"}", "{\(names[0]): nonsense}",
        "{\(names[0]): \"\"}", "{\(names[0]): [a]}",
      ] + (words ?? ["a word"]).map { "{\(names[0]): \"\($0)\"}" }
    }
  }
}
