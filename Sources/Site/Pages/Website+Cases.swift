import ContentModel
import TextLayout

extension Website {
  /// What was brought against whom: a chart of the years, and below it each case step by step.
  func cases(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    let cases = library.companion.cases
    let dates = cases.flatMap(\.steps).map(\.date.year)
    let years = Array((dates.min() ?? 0)...(dates.max() ?? 0))
    // Beyond that a row of years is no chart; only those in which something happened are shown.
    let shownYears = years.count <= 40 ? years : Array(Set(dates)).sorted()
    return try list(
      tab, by: "cases",
      [
        "years": .list(dates.isEmpty ? [] : shownYears.map { .text("\($0)") }),
        "rows": .list(cases.map { row($0, years: shownYears, on: tab.file) }),
        "cases": .list(cases.map { item($0, on: tab.file) }),
      ])
  }

  private func row(_ legalCase: LegalCase, years: [Int], on file: String) -> TemplateValue {
    let cells = years.map { year -> TemplateValue in
      let steps = legalCase.steps.filter { $0.date.year == year }
      let span = legalCase.steps.map(\.date.year)
      let isRunning = (span.min() ?? 0) <= year && year <= (span.max() ?? 0)
      guard !steps.isEmpty else { return ["steps": false, "running": .flag(isRunning)] }
      let decided = steps.contains(where: \.decides)
      let words = steps.count == 1 ? "1 step" : "\(steps.count) steps"
      return [
        "steps": .text("\(steps.count)"), "running": false, "decided": .flag(decided),
        "label": shown(
          "\(legalCase.title), \(year): \(words)" + (decided ? ", with a decision" : "")),
        "href": .text(percentEncoded("#\(stepName(legalCase, year: year))")),
      ]
    }
    return [
      "case": link(to: legalCase.id, from: file), "cells": .list(cells),
      "status": .optional(legalCase.status?.text),
    ]
  }

  private func item(_ legalCase: LegalCase, on file: String) -> TemplateValue {
    var years: Set<Int> = []
    let steps = legalCase.steps.map { step -> TemplateValue in
      let isFirst = years.insert(step.date.year).inserted
      return [
        "name": isFirst ? shown(stepName(legalCase, year: step.date.year)) : false,
        "time": .text(time(step.date, as: step.date.prose)), "what": shown(step.what),
        "decides": .flag(step.decides), "source": link(to: step.source, from: file),
        "place": .optional(step.place),
      ]
    }
    let folio = Folio(.legalCase(legalCase), in: library, isWhole: false)
    return [
      "name": shown(SiteAddresses.safeName(legalCase.id.slug)),
      "case": link(to: legalCase.id, from: file),
      "captions": .list(folio.captions.map { shown($0) }), "steps": .list(steps),
    ]
  }

  /// The anchor of a case's first step in a year, on the list.
  private func stepName(_ legalCase: LegalCase, year: Int) -> String {
    "\(SiteAddresses.safeName(legalCase.id.slug)).\(year)"
  }
}
