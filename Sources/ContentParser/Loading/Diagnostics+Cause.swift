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
    let causes = indices.filter { self[$0].hidesAPage }
    guard !causes.isEmpty else { return }
    var isConsequence: Set<Int> = []
    for index in indices {
      guard let cause = causes.first(where: { self[$0].causes(self[index]) }) else { continue }
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
    for index in all.indices.reversed() where all[index].rule == Rule.missingFolder.rawValue {
      let strays = all.indices.filter { all[$0].isStrayFolder }
      let names = strays.compactMap { all[$0].subject }
      guard let missing = all[index].subject, let near = nearest(to: missing, in: names),
        let stray = strays.first(where: { all[$0].subject == near })
      else { continue }
      all[index].message += "; “\(near)” is there: name the one as the other"
      all[index].others += all[stray].others
      all.remove(at: stray)
    }
    return all
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

  fileprivate var isStrayFolder: Bool {
    breaks([.unexpectedFile]) && subject.map { !$0.contains("/") && !$0.contains(".") } == true
      && location.file == subject
  }

  /// Whether pages are not read for it.
  fileprivate var hidesAPage: Bool {
    subject == Subject.strands
      || subject != nil && breaks([.unreadableFile, .unexpectedFile, .missingFolder])
      || breaks([.unclosedComment, .unclosedFence])
  }

  /// Whether the other would not be there without this one.
  fileprivate func causes(_ other: Diagnostic) -> Bool {
    if breaks([.unclosedComment, .unclosedFence]) {
      let page = Subject.page(at: location.file)
      return other.location.file == location.file
        && other.breaks([.undefinedNote, .unusedNote, .duplicateNote, .quoteWithoutSource])
        || other.breaks([.unknownHeading]) && other.subject?.hasPrefix("\(page)#") == true
    }
    guard let subject, let its = other.subject, self != other else { return false }
    if subject == Subject.strands {
      let isOfStrand = !ContentForm.reservedFolders.contains(String(Subject.folder(of: its)))
      return isOfStrand && (other.isDeadEnd || other.isStrayFolder)
    }
    return (other.isDeadEnd || other.breaks([.unknownHeading]))
      && (its == subject || its.hasPrefix("\(subject)/") || its.hasPrefix("\(subject)#"))
  }
}
