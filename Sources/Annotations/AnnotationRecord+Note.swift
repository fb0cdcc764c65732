import ContentModel
import Reading

extension AnnotationRecord {
  /// The annotation as a note.
  /// - Parameters:
  ///   - now: When it was made if it doesn't tell.
  ///   - nobody: Whose it is if it names nobody.
  ///   - left: Counts what a note has no room for.
  func note(
    at address: AnnotationAddress, now: Int, nobody: String, leaving left: inout LeftOut
  ) -> ReaderNote {
    let (page, time) = places(at: address, leaving: &left)
    let name = creators.joined(separator: ReaderNote.betweenHands)
    let hand = creators.isEmpty ? nobody : ReaderNote.hand(name)
    if hand.utf8.count < name.utf8.count { left.names += 1 }
    if hasOtherDates { left.dates += 1 }
    left.choices += bodies.map(\.choicesLeft).reduce(0, +)
    let words = withTags(words(ofTheReader: hand.isEmpty, at: time), leaving: &left)
    let created = created ?? modified ?? now
    return ReaderNote(
      id: AnnotationName.id(of: id), by: hand, entity: address.entity(of: page?.source ?? ""),
      passage: page?.words, body: words, filmTime: time, created: created,
      modified: modified ?? created)
  }

  var isUndated: Bool { created == nil && modified == nil }

  /// What it hangs on, a page that is there before any other, and the time of the film.
  private func places(
    at address: AnnotationAddress, leaving left: inout LeftOut
  ) -> (page: AnnotationTarget?, time: Int?) {
    let film = targets.firstIndex { $0.time != nil }
    // What is only a time is the film, and not what the note hangs on.
    let pages = targets.indices.filter { targets[$0].time == nil }
    let there = pages.first { address.library[address.entity(of: targets[$0].source)] != nil }
    let page = there ?? pages.first ?? targets.indices.first
    left.targets += targets.count - Set([film, page].compactMap { $0 }).count
    return (page.map { targets[$0] }, film.flatMap { targets[$0].time })
  }

  /// What it says. The reader's own words are kept without the time that stands in front, others' as they
  /// are.
  private func words(ofTheReader isOwn: Bool, at time: Int?) -> String {
    let words = bodies.filter { !$0.isTag && !$0.words.isEmpty }.map(\.words)
      .joined(separator: "\n\n")
    return isOwn ? ReaderNote.words(of: words, without: time) : words
  }

  /// Words with the tags that don't stand in them.
  private func withTags(_ words: String, leaving left: inout LeftOut) -> String {
    let there = Set(words.tags)
    // What is no tag by its form is known as a word.
    let whole = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    let tags = bodies.filter(\.isTag).map { TagWord($0.words) }.filter { !$0.text.isEmpty }
    left.tags += tags.count { !$0.isTag }
    let missing = tags.filter { tag in
      tag.isTag
        ? !tag.text.tags.contains(where: there.contains)
        : !whole.contains(tag.text) && !(tag.isPhrase && words.contains(tag.text))
    }
    guard !missing.isEmpty else { return words }
    return (words.isEmpty ? "" : words + "\n") + missing.map(\.text).joined(separator: " ")
  }
}

/// A tag as it stands in a note: `#two-words`; with other signs in brackets, `[C++]`, as it was written.
private struct TagWord {
  let text: String
  /// Whether notes know it for a tag.
  let isTag: Bool
  /// Whether it may be of several words.
  let isPhrase: Bool

  init(_ tag: String) {
    let words = tag.split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: "-")
    let word = name.hasPrefix("#") ? name : "#" + name
    let hasOtherSigns = word.dropFirst().contains { character in
      !character.isLetter && !character.isNumber && !"-_".contains(character)
    }
    isPhrase = hasOtherSigns || word == "#"
    if isPhrase {
      text = words.isEmpty ? "" : "[\(words.joined(separator: " "))]"
    } else {
      text = word
    }
    isTag = !isPhrase && word.tags == [word.dropFirst().lowercased()]
  }
}
