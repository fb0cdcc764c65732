import ContentModel

extension [Diagnostic] {
  /// One finding for each cause: what only follows from another is left out, and what several have in
  /// common is told once, with the other places. Those on which others may hang come first, then they
  /// stand in the order of their places. Doing it twice changes nothing.
  var byCause: [Diagnostic] {
    var found = self.sorted()
    found.leaveOutConsequences()
    return found.joined.pairingFolders
  }

  private func sorted() -> [Diagnostic] {
    sorted { a, b in
      let ranks = (a.rank, b.rank)
      return ranks.0 == ranks.1
        ? (a.location, a.rule, a.message) < (b.location, b.rule, b.message) : ranks.0 < ranks.1
    }
  }

  /// Leaves out what leads to a page that a finding says is not read, and tells that finding where.
  private mutating func leaveOutConsequences() {
    let causes = HidingCauses(self)
    guard !causes.isEmpty else { return }
    var isConsequence: Set<Int> = []
    for index in indices {
      guard let cause = causes.first(of: self[index]), cause != index else { continue }
      isConsequence.insert(index)
      if self[index].severity == .error { self[cause].severity = .error }
      if self[index].isDeadEnd { self[cause].others.append(self[index].location) }
    }
    self = indices.filter { !isConsequence.contains($0) }.map { self[$0] }
  }

  /// Tells once what findings of one kind have in common.
  private var joined: [Diagnostic] {
    var firsts: [[String]: Int] = [:]
    var joined: [Diagnostic] = []
    for diagnostic in self {
      guard let subject = diagnostic.subject else {
        joined.append(diagnostic)
        continue
      }
      // However it is led to, a page is missing once.
      let key = [diagnostic.isDeadEnd ? "dead-end" : diagnostic.rule, subject]
      if diagnostic.subject != Subject.strands, let first = firsts[key] {
        joined[first].others += [diagnostic.location] + diagnostic.others
      } else {
        firsts[key] = joined.count
        joined.append(diagnostic)
      }
    }
    return joined
  }

  /// A folder that is missing, and one that no strand has, are the same under two names where those
  /// are alike.
  private var pairingFolders: [Diagnostic] {
    var all = self
    let missing = indices.filter { self[$0].rule == Rule.missingFolder.rawValue }
    var strays = missing.isEmpty ? [] : indices.filter { self[$0].isStrayFolder }
    var paired: Set<Int> = []
    for index in missing.reversed() {
      guard let folder = self[index].subject,
        let near = nearest(to: folder, in: strays.compactMap { self[$0].subject }),
        let place = strays.firstIndex(where: { self[$0].subject == near })
      else { continue }
      all[index].message += "; “\(near)” is there: name the one as the other"
      all[index].others += self[strays[place]].others
      paired.insert(strays.remove(at: place))
    }
    return all.indices.filter { !paired.contains($0) }.map { all[$0] }
  }
}

extension Diagnostic {
  /// 0 for the companion as a whole, 1 for a file as a whole, 2 for places in it.
  fileprivate var rank: Int {
    if location.file == Manifest.file { return 0 }
    let ofFiles: [Rule] = [
      .unreadableFile, .unexpectedFile, .duplicateID, .invalidUTF8, .missingFrontMatter, .badYAML,
      .tooMuchMarkdown, .unclosedComment, .unclosedFence,
    ]
    return breaks(ofFiles) ? 1 : 2
  }
}
