import ContentModel
import TextLayout

extension Website {
  /// Every chapter against every goal, and below it the reasons.
  func map(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    let pairing = Pairing(library)
    let names = namesOfReasons(pairing)
    let goals = pairing.goals.enumerated().map { number, goal -> TemplateValue in
      [
        "number": .text("\(number + 1)"), "goal": link(to: goal.id, from: tab.file),
        "count": .text("\(pairing.count(onGoal: number))"),
      ]
    }
    let strands = pairing.strands.enumerated().map { number, strand -> TemplateValue in
      let rows = pairing.rows(ofStrand: number).compactMap {
        row($0, of: pairing, names, on: tab.file)
      }
      let sums = pairing.goals.indices.map {
        TemplateValue.text("\(pairing.count(onGoal: $0, strand: number))")
      }
      return [
        "title": shown(strand.title), "words": .text("\(strand.wordCount)"), "rows": .list(rows),
        "sums": .list(sums), "columns": .text("\(pairing.goals.count + 2)"),
      ]
    }
    return try list(tab, by: "map", ["goals": .list(goals), "strands": .list(strands)])
  }

  private func row(
    _ row: Int, of pairing: Pairing, _ names: [EntityID: [Int: String]], on file: String
  ) -> TemplateValue? {
    guard let chapter = pairing.chapter(atRow: row), let place = pairing.place(ofRow: row) else {
      return nil
    }
    let names = names[chapter.id] ?? [:]
    let cells = pairing.goals.enumerated().map { number, goal -> TemplateValue in
      guard let bearing = chapter.bearing(on: goal.id) else { return ["bearing": false] }
      return [
        "bearing": [
          "kind": .text(bearing.kind.rawValue), "glyph": .text(bearing.kind.glyph),
          "label": shown("\(chapter.title) \(bearing.kind.verb) \(goal.title)"),
          "href": .text(percentEncoded("#\(names[number] ?? "")")),
        ]
      ]
    }
    let reasons = pairing.goals.enumerated().compactMap { number, goal -> TemplateValue? in
      guard let bearing = chapter.bearing(on: goal.id) else { return nil }
      return [
        "name": shown(names[number] ?? ""), "kind": .text(bearing.kind.rawValue),
        "glyph": .text(bearing.kind.glyph), "verb": .text(bearing.kind.verb),
        "goal": link(to: goal.id, from: file), "because": shown(bearing.because),
      ]
    }
    return [
      "number": .text("\(place.number + 1)"), "chapter": link(to: chapter.id, from: file),
      "words": .text("\(chapter.article.wordCount)"), "cells": .list(cells),
      "reasons": .list(reasons),
    ]
  }

  /// The anchors of the reasons, by chapters and numbers of goals.
  private func namesOfReasons(_ pairing: Pairing) -> [EntityID: [Int: String]] {
    var names = templates.names(on: "map")
    let places = library.companion.strands.flatMap(\.chapters).flatMap { chapter in
      pairing.goals.indices.filter { chapter.bearing(on: pairing.goals[$0].id) != nil }
        .map { (chapter: chapter.id, goal: $0) }
    }
    let free = names.free(
      places.map { place in
        let chapter = SafeName(entry: place.chapter)
        return SafeName("\(chapter.text).\(place.goal + 1)", isOwn: chapter.isOwn)
      })
    return zip(places, free).reduce(into: [:]) {
      $0[$1.0.chapter, default: [:]][$1.0.goal] = $1.1
    }
  }
}
