import ContentModel
import TextLayout

extension Website {
  /// What was brought against whom: a chart of the years, and below it each case step by step.
  func cases(_ tab: SiteTab) throws(TemplateProblem) -> SiteFile {
    let cases = library.companion.cases
    let names = namesOfSteps
    let dates = cases.flatMap(\.steps).map(\.date.year)
    let years = Array((dates.min() ?? 0)...(dates.max() ?? 0))
    // Beyond that a row of years is no chart; only those in which something happened are shown.
    let shownYears = years.count <= 40 ? years : Array(Set(dates)).sorted()
    return try list(
      tab, by: "cases",
      [
        "years": .list(dates.isEmpty ? [] : shownYears.map { .text("\($0)") }),
        "rows": .list(cases.map { row($0, years: shownYears, names, on: tab.file) }),
        "cases": .list(cases.map { item($0, names, on: tab.file) }),
      ])
  }

  private func row(
    _ legalCase: LegalCase, years: [Int], _ names: CaseNames, on file: String
  ) -> TemplateValue {
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
        "href": .text(percentEncoded("#\(names.steps[legalCase.id]?[year] ?? "")")),
      ]
    }
    return [
      "case": link(to: legalCase.id, from: file), "cells": .list(cells),
      "status": .optional(legalCase.status?.text),
    ]
  }

  private func item(_ legalCase: LegalCase, _ names: CaseNames, on file: String) -> TemplateValue {
    var years: Set<Int> = []
    let steps = legalCase.steps.map { step -> TemplateValue in
      let isFirst = years.insert(step.date.year).inserted
      return [
        "name": .optional(isFirst ? names.steps[legalCase.id]?[step.date.year] : nil),
        "time": .text(time(step.date, as: step.date.prose)), "what": shown(step.what),
        "decides": .flag(step.decides), "source": link(to: step.source, from: file),
        "place": .optional(step.place),
      ]
    }
    let folio = Folio(.legalCase(legalCase), in: library, isWhole: false)
    return [
      "name": shown(names.cases[legalCase.id] ?? ""),
      "case": link(to: legalCase.id, from: file),
      "captions": .list(folio.captions.map { shown($0) }), "steps": .list(steps),
    ]
  }

  /// The anchors on the list: of cases, and of the first step of each in a year.
  private typealias CaseNames = (cases: [EntityID: String], steps: [EntityID: [Int: String]])

  private var namesOfSteps: CaseNames {
    let cases = library.companion.cases
    var names = templates.names(on: "cases")
    var own: CaseNames = ([:], [:])
    for (legalCase, name) in zip(cases, names.free(cases.map { SafeName($0.id.slug) })) {
      own.cases[legalCase.id] = name
    }
    for legalCase in cases {
      let name = own.cases[legalCase.id] ?? ""
      for year in Set(legalCase.steps.map(\.date.year)).sorted() {
        own.steps[legalCase.id, default: [:]][year] = names.free("\(name).\(year)")
      }
    }
    return own
  }
}
