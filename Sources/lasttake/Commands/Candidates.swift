import ArgumentParser
import ContentModel
import Screens
import Search

/// What a shell may put in place of a word that is being typed on a command line.
struct Candidates {
  /// The line's words as they were typed, quotation marks and all.
  let words: [String]
  /// What is typed of the word, up to the cursor, without its marks.
  let typed: String
  /// What of it is not to be given again: bash parts words at colons, and puts what it is given in place
  /// of the last part alone.
  private let kept: String
  private let shell: CompletionShell?

  /// - Parameters:
  ///   - index: Which of the words is being typed.
  ///   - prefix: What stands of it before the cursor.
  init(words: [String], index: Int, prefix: String, shell: CompletionShell?) {
    self.words = words
    self.shell = shell
    let isParted = shell == .bash
    let word = words.indices.contains(index) ? words[index] : ""
    if isParted, index > 0, word == ":" {
      kept = Self.unmarked(words[index - 1] + ":")
      typed = kept
    } else if isParted, index > 1, index <= words.count, words[index - 1] == ":" {
      kept = Self.unmarked(words[index - 2] + ":")
      typed = kept + Self.unmarked(prefix)
    } else {
      kept = ""
      typed = Self.unmarked(prefix)
    }
  }

  /// The word without what quotes it, which may still be open.
  private static func unmarked(_ word: String) -> String {
    word.filter { !"\"'\\".contains($0) }
  }

  /// What of these begins as it was typed, as the shell is to be given it.
  func offered(_ all: [String]) -> [String] {
    all.filter { $0.hasPrefix(typed) }.map { candidate in
      let rest = String(candidate.dropFirst(kept.count))
      // zsh takes what follows a colon for a description.
      return shell == .zsh ? rest.replacing(":", with: "\\:") : rest
    }
  }

  /// The companion that the line names, or the one that is read otherwise; `nil` if it can't be.
  var library: Library? {
    guard let path = folder ?? (try? ContentOptions.defaultPath) else { return nil }
    return (try? loaded(path)).map { Library($0.value) }
  }

  private var folder: String? { contentNamed(in: words).flatMap { commandWords($0)?.first } }
}

extension Candidates {
  /// The ids of entries, quotes and all else that a command takes; of the last folder typed alone.
  static func ids(_ library: Library) -> [String] { Listing(library).ids }

  /// A filter with its values, or the names of all that begin so.
  func filters(_ library: Library) -> [String] {
    let index = SearchIndex(library)
    let found = index.completions(for: typed).map(\.text)
    guard found.count == 1, let only = found.first, only.hasSuffix(":") else { return found }
    return index.completions(for: only).map(\.text)
  }
}

extension CompletionKind {
  /// Ids of the companion.
  static let ids = offering { Candidates.ids($1) }

  /// Ids of trails, and of pages.
  static let trails = offering { _, library in
    library.companion.trails.map(\.id.slug) + Candidates.ids(library)
  }

  /// Ids, and the lists that `read` prints.
  static let idsAndLists = offering { _, library in
    Listing(library).kinds + ["map", "latest"] + Candidates.ids(library)
  }

  /// Ids, and the screens that are drawn by name.
  static let idsAndScreens = offering { _, library in
    ScreenName.allCases.map(\.rawValue) + Candidates.ids(library)
  }

  /// The kinds of what `list` lists.
  static let kinds = offering { Listing($1).kinds }

  /// Filters of the search.
  static let filters = offering { $0.filters($1) }

  private static func offering(
    _ all: @escaping @Sendable (Candidates, Library) -> [String]
  ) -> CompletionKind {
    .custom { words, index, prefix in
      let candidates = Candidates(
        words: words, index: index, prefix: prefix, shell: CompletionShell.requesting)
      guard let library = candidates.library else { return [] }
      return candidates.offered(all(candidates, library))
    }
  }
}
