import Foundation
import TestSupport

/// A text of the starter.
func starterText(_ path: String) -> String {
  (try? String(contentsOfFile: "\(Fixtures.starterPath)/\(path)", encoding: .utf8)) ?? ""
}

/// What is wrong with the names of pages and with what leads to them.
func problems(in files: [String: String], endingWith ending: String) -> [String] {
  var problems: [String] = []
  let pages = files.filter { $0.key.hasSuffix(ending) }
  let names = pages.mapValues { Set(values(of: "id", in: $0)) }
  for (path, page) in pages {
    var seen: Set<String> = []
    for name in values(of: "id", in: page) where !seen.insert(name).inserted {
      problems.append("\(path) names two things \(name)")
    }
    for attribute in ["aria-labelledby", "for", "aria-describedby"] {
      for name in values(of: attribute, in: page) where !seen.contains(name) {
        problems.append("\(path) has no \(name)")
      }
    }
    for link in values(of: "href", in: page) + values(of: "data-place", in: page)
    where !link.isWhole {
      if let problem = problem(of: link, on: path, names) { problems.append(problem) }
    }
  }
  return problems.sorted()
}

private func problem(of link: String, on path: String, _ names: [String: Set<String>]) -> String? {
  guard URL(string: link) != nil, !link.contains("["), link.split(separator: "#").count < 3,
    link.matches(of: /%(?![0-9A-F]{2})/).isEmpty
  else { return "\(path): \(link) is no address" }
  let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
  let file = parts[0].isEmpty ? path : joined(path, percentDecoded(String(parts[0])))
  guard parts.count > 1 else { return nil }
  let name = percentDecoded(String(parts[1]))
  return names[file]?.contains(name) == true ? nil : "\(path) leads to \(link)"
}
