import Journal

/// How the reader's own copy is, in words.
struct JournalFacts {
  /// Where journals are kept; `nil` without a home folder.
  var folder: String?
  /// Of the companion that is read; `nil` if there is none.
  var health: JournalHealth?

  var finding: Finding {
    guard let folder else {
      return Finding(
        "journal", .problem, "There is no home folder, so nothing is kept.",
        remedy: "Set HOME, or XDG_STATE_HOME to a folder.")
    }
    guard let health else {
      return Finding("journal", .note, "There is no companion to keep one of.")
    }
    switch health.state {
    case .absent(let reason?):
      return problem(
        "None can be begun in \(folder) (\(reason)), so nothing is kept.",
        "Let it be written, or set XDG_STATE_HOME to another folder.")
    case .absent: return told(.fine, "None yet; the first start begins one in \(folder).", health)
    case .whole(let contents): return whole(contents, health)
    case .damaged:
      return problem(
        "The file in \(folder) is damaged.",
        "Keep a copy of it. The next start sets it aside, and never deletes it, and begins another."
      )
    case .newer:
      return problem(
        "A newer version of the program wrote the one in \(folder), so nothing is kept.",
        "Update lasttake.")
    case .busy:
      return told(
        .note, "Another program has it at the moment.", health,
        remedy: "Look again when the other one is done.")
    case .unfinished:
      return told(
        .note, "A program was stopped while it wrote; the next start plays back what it left.",
        health)
    case .unreadable(let reason):
      return problem(
        "The file in \(folder) can't be read (\(reason)), so nothing is kept.",
        "Let it be read and written by you.")
    }
  }

  private func whole(_ contents: JournalHealth.Contents, _ health: JournalHealth) -> Finding {
    let counts = [
      (contents.notes, "note"), (contents.bookmarks, "bookmark"), (contents.drafts, "draft"),
      (contents.pages, "page"),
    ].filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? $1 : "\($1)s")" }
    let held = counts.isEmpty ? "nothing yet" : counts.joined(separator: ", ")
    let size = "\((health.size + 1_023) / 1_024) KiB"
    let words = "Whole, \(size), schema \(contents.steps) of \(contents.knownSteps), with \(held)."
    guard health.isWritable else {
      return problem(
        "\(words) It may not be written, so nothing more is kept.",
        "Let it and its folder be written by you.", path: health.path)
    }
    return told(.fine, words, health)
  }

  /// - Parameter path: Whose it is; its name is that of the companion.
  private func problem(_ words: String, _ remedy: String, path: String? = nil) -> Finding {
    Finding(
      "journal", .problem, sentences(words + (path.map { " It is \($0)." } ?? ""), isNaming: true),
      remedy: remedy, publicWords: sentences(words, isNaming: false))
  }

  private func told(
    _ state: Finding.State, _ words: String, _ health: JournalHealth, remedy: String? = nil
  ) -> Finding {
    var state = state
    if state == .fine, !health.setAside.isEmpty || health.hasUnkept { state = .note }
    return Finding(
      "journal", state, sentences(words, isNaming: true), remedy: remedy,
      publicWords: sentences(words, isNaming: false))
  }

  /// The words, and what lies beside the journal.
  /// - Parameter isNaming: Whether files are named, whose names hold the title of a companion.
  private func sentences(_ words: String, isNaming: Bool) -> String {
    var sentences = [words]
    if let copies = health?.setAside, !copies.isEmpty {
      let count =
        copies.count == 1 ? "1 damaged copy was" : "\(copies.count) damaged copies were"
      let names = isNaming ? ": \(copies.joined(separator: ", "))" : ""
      sentences.append("\(count) set aside there\(names).")
    }
    if health?.hasUnkept == true {
      sentences.append("What could not be kept at an end waits beside it for the next start.")
    }
    return sentences.joined(separator: " ")
  }
}
