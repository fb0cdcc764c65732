import Foundation
import TestSupport
import Testing

/// `lasttake notes --import` of annotations that others made, by their rules and not by the program's.
struct OthersNotesCommandTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent(UUID().uuidString)

  private func notes(_ arguments: String..., input: String = "", content: String? = nil) throws
    -> Program
  {
    var environment = ["XDG_STATE_HOME": folder.appendingPathComponent("state").path]
    environment["LASTTAKE_CONTENT"] = content
    return try Program(["notes"] + arguments, environment: environment, input: input)
  }

  /// The annotations that are given out, each with its body and its tags.
  private func annotations(_ arguments: String..., content: String? = nil) throws
    -> [[String: Any]]
  {
    let sent = try Program(
      ["notes", "--format", "webannotation"] + arguments,
      environment: [
        "XDG_STATE_HOME": folder.appendingPathComponent("state").path,
        "LASTTAKE_CONTENT": content ?? Fixtures.smallPath,
      ])
    let whole = try JSONSerialization.jsonObject(with: Data(sent.output.utf8)) as? [String: Any]
    let page = try #require(whole?["first"] as? [String: Any])
    return try #require(page["items"] as? [[String: Any]])
  }

  private func values(_ item: [String: Any], of purpose: String) -> [String] {
    (item["body"] as? [[String: String]] ?? []).filter { $0["purpose"] == purpose }
      .compactMap { $0["value"] }
  }

  /// What stands around the words need not be told, nor all of it; and who selects words in a browser
  /// takes along the marks of notes.
  @Test(arguments: [
    #"{"exact": "The window"}"#, #"{"exact": "window", "prefix": "The "}"#,
    #"{"exact": "north", "suffix": "."}"#,
    #"{"exact": "faced north.1"}"#, ##"{"exact": "north.[1]\n“I never"}"##,
    #"{"exact": "faced north.", "suffix": "1\n\n“I never painted"}"#,
    #"{"exact": "same grey", "prefix": "north.1\n“I never painted the ", "suffix": " twice.”\n— Ada"}"#,
  ])
  func wordsThatStandOnceAreFound(selector: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let json = """
      [{"id": "https://x.org/1", "creator": "Ada", "bodyValue": "Here",
        "target": {"source": "life/the-studio.html", "selector": \(selector)}}]
      """
    let taken = try notes("--import", "-", input: json)
    #expect(taken.lines == ["Taken in: 1 note by Ada; changed: 0; left as they were: 0."])
    #expect(try !notes().output.contains("no longer in the content"))
    let again = try notes("--import", "-", input: json)
    #expect(again.lines == ["Taken in: 0 notes; changed: 0; left as they were: 1."])
  }

  @Test(arguments: [
    #"{"exact": "the"}"#, #"{"exact": "indow"}"#, #"{"exact": "north.2"}"#,
    #"{"exact": "grey", "prefix": "a wall of ", "suffix": " and blue"}"#,
    #"{"exact": "window", "prefix": "Another "}"#,
  ])
  func wordsThatMayBeOthersAreNot(selector: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let taken = try notes(
      "--import", "-",
      input: """
        [{"id": "https://x.org/1", "creator": "Ada", "bodyValue": "Here",
          "target": {"source": "life/the-studio.html", "selector": \(selector)}}]
        """)
    #expect(taken.lines.dropFirst().first?.hasPrefix("1 note kept without a place") == true)
  }

  /// Pages whose names no file can have, or that differ in capitals alone.
  private func companion() throws -> String {
    let content = folder.appendingPathComponent("content").path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Fixtures.smallPath, toPath: content)
    for name in ["it's odd", "Same", "same"] {
      try "---\ntitle: \(name)\n---\nThe page of \(name).\n".write(
        toFile: "\(content)/life/\(name).md", atomically: true, encoding: .utf8)
    }
    return content
  }

  @Test func addressesAreThoseOfTheSite() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = try companion()
    let site = folder.appendingPathComponent("site").path
    let export = try Program(
      "export", "html", site, environment: ["LASTTAKE_CONTENT": content])
    #expect(export.exitCode == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: site + "/life")
    var sent: [String] = []
    for (file, title) in [
      ("it_s_odd.html", "it's odd"), ("same.html", ""), ("Same.html", ""), ("same-2.html", ""),
      ("Same-2.html", ""),
    ] where files.contains(file) {
      let page = try String(contentsOfFile: "\(site)/life/\(file)", encoding: .utf8)
      let name = try #require(
        title.isEmpty ? ["Same", "same"].first { page.contains("<h1>\($0)</h1>") } : title)
      sent.append(file)
      let taken = try notes(
        "--import", "-",
        input: """
          [{"id": "https://x.org/\(file)", "creator": "Ada", "bodyValue": "On \(name)",
            "target": {"source": "https://example.org/film/life/\(file)",
                       "selector": {"exact": "The page of \(name)."}}}]
          """, content: content)
      #expect(
        taken.lines == ["Taken in: 1 note by Ada; changed: 0; left as they were: 0."], "\(file)")
    }
    #expect(sent.count == 3)
    let shown = try notes(content: content).output
    for name in ["it's odd", "Same", "same"] { #expect(shown.contains("## \(name)\n")) }
    let items = try annotations("--base", "https://example.org/film", content: content)
    let sources = items.compactMap { ($0["target"] as? [[String: Any]])?.first?["source"] }
    #expect(
      Set(sources.compactMap { $0 as? String })
        == Set(sent.map { "https://example.org/film/life/\($0)" }))
  }

  /// As the program wrote them before.
  @Test func earlierAddressesAreRead() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = try companion()
    for (file, name) in [
      ("it%27s%20odd", "it's odd"), ("Same", "Same"), ("same", "same"), ("the-studio", ""),
    ] {
      let taken = try notes(
        "--import", "-",
        input: """
          [{"id": "https://x.org/\(file)", "creator": "Ada", "bodyValue": "x", "target":
            {"source": "https://example.org/life/\(file).html",
             "selector": {"exact": "\(name.isEmpty ? "faced north" : "The page of \(name).")"}}}]
          """, content: content)
      #expect(taken.lines.count == 1, "\(taken.output)")
    }
  }

  @Test func tagsAuthorsAndWordsComeOutAsTheyCameIn() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let taken = try notes(
      "--import", "-",
      input: """
        [{"id": "https://x.org/1", "created": "2026-01-01T00:00:00Z",
          "creator": [{"name": "Ada"}, {"name": "Bob"}],
          "body": [{"value": "the hat", "purpose": "commenting"},
                   {"value": "NASA", "purpose": "tagging"}, {"value": "C++", "purpose": "tagging"},
                   {"value": "R&D", "purpose": "tagging"}, {"value": "★", "purpose": "tagging"}],
          "target": ["life/the-studio.html", "life/the-first-brush.html",
                     {"source": "film", "selector": {"value": "t=2830"}}]},
         {"id": "https://x.org/2", "creator": "Ada", "created": "2026-01-01T00:00:00Z",
          "body": [{"value": "47:10 the light"},
            {"type": "Choice", "items": [{"value": "one"}, {"value": "two"}, {"value": "three"}]}],
          "target": ["https://elsewhere.org/", "life/the-studio.html",
                     {"source": "film", "selector": {"value": "t=2830"}}]}]
        """)
    #expect(
      taken.lines == [
        "Taken in: 2 notes by Ada, Ada; Bob; changed: 0; left as they were: 0; "
          + "kept as words: 3 tags; left out: 2 further targets, 2 other choices."
      ])
    let items = try annotations()
    let names = items.map { item in
      (item["creator"] as? [[String: String]] ?? [item["creator"] as? [String: String] ?? [:]])
        .compactMap { $0["name"] }
    }
    #expect(Set(names) == [["Ada", "Bob"], ["Ada"]])
    let words = items.flatMap { values($0, of: "commenting") }
    #expect(Set(words) == ["the hat\n#NASA [C++] [R&D] [★]", "47:10 the light\n\none"])
    #expect(items.flatMap { values($0, of: "tagging") } == ["NASA"])
    let shown = try notes().output
    #expect(shown.contains("the light") && !shown.contains("47:10 the light"))
    #expect(!shown.contains("elsewhere.org"))
  }

  /// A name within a file says nothing of another file.
  @Test func aSecondFileOfOneAuthorIsTakenToo() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    func json(_ words: String, _ facts: String = "") -> String {
      ##"[{"id": "#1", "creator": "Ada", "bodyValue": "\##(words)"\##(facts), "target": "life/the-studio.html"}]"##
    }
    let facts = #", "created": "2026-01-01T00:00:00Z""#
    let files = [
      json("one"), json("two"), json("three", facts), json("four", facts),
      json("five", #", "created": "2026-02-01T00:00:00Z""#),
    ]
    for file in files {
      #expect(try notes("--import", "-", input: file).output.hasPrefix("Taken in: 1 note by Ada;"))
    }
    for file in files {
      #expect(try notes("--import", "-", input: file).output.hasPrefix("Taken in: 0 notes;"))
    }
    let newer = json(
      "five, again", #", "created": "2026-02-01T00:00:00Z", "modified": "2026-02-02T00:00:00Z""#)
    #expect(
      try notes("--import", "-", input: newer).lines
        == ["Taken in: 0 notes by Ada; changed: 1; left as they were: 0."])
    let words = try annotations().flatMap { values($0, of: "commenting") }
    #expect(Set(words) == ["one", "two", "three", "four", "five, again"])
  }

  @Test func oneWrongDateRefusesNoFile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let taken = try notes(
      "--import", "-",
      input: """
        [{"id": "https://x.org/1", "creator": "Ada", "target": "life/the-studio.html",
          "bodyValue": "one", "created": "2026-01-01"},
         {"id": "https://x.org/2", "creator": "Ada", "target": "life/the-studio.html",
          "bodyValue": "two", "created": "yesterday"},
         {"id": "https://x.org/3", "creator": "Ada", "target": "life/the-studio.html",
          "bodyValue": "three", "created": 5, "modified": "2026-02-30"},
         {"id": "https://x.org/4", "creator": "Ada", "target": "life/the-studio.html",
          "bodyValue": "four", "created": "2026-01-02T00:00:00Z"}]
        """)
    #expect(
      taken.lines == [
        "Taken in: 4 notes by Ada; changed: 0; left as they were: 0; without their dates, which are none: 2 notes."
      ])
    #expect(taken.exitCode == 0)
    let dates = try annotations().compactMap { $0["created"] as? String }
    #expect(dates.contains("2026-01-01T00:00:00Z") && dates.contains("2026-01-02T00:00:00Z"))
  }
}
