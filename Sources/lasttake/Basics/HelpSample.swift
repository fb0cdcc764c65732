import ContentModel
import ContentParser

/// What the help takes its examples from: the companion at hand, read only where help is asked for;
/// otherwise, and where there is none to read, one that is made up.
struct HelpSample {
  let companion: Companion

  static let shared = HelpSample(isAsked ? read() : nil)

  private init(_ companion: Companion?) { self.companion = companion ?? Companion() }

  /// Whether the help, or the manual that is made of it, is to be printed.
  private static var isAsked: Bool {
    let asking: Set = ["help", "--help", "-h", "manual"]
    return CommandLine.arguments.contains { asking.contains($0) }
  }

  private static func read() -> Companion? {
    guard let path = contentNamed(in: CommandLine.arguments) ?? standardContentPath else {
      return nil
    }
    return try? ContentLoader(folder: path).load().value
  }

  /// The title with what stands behind it; empty where no companion is read.
  var title: String {
    [companion.title, companion.subtitle].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// `Life and Investigation`
  var strandTitles: String {
    let titles = companion.strands.map(\.title)
    guard let last = titles.last, titles.count > 1 else { return titles.last ?? "each strand" }
    return "\(titles.dropLast().joined(separator: ", ")) and \(last)"
  }

  var strand: String { companion.strands.first?.id ?? "river" }
  var strands: String {
    companion.strands.isEmpty ? "river" : companion.strands.map(\.id).joined(separator: ", ")
  }
  var lastStrand: String { companion.strands.last?.id ?? "river" }
  var chapter: String { name(companion.strands.first?.chapters.first?.id, "river/the-spring") }
  var person: String { name(subject?.id, "people/ada-brook") }
  var source: String { name(companion.sources.first?.id, "sources/the-valley-post") }
  var trail: String { companion.trails.first?.id.slug ?? "a-walk" }

  /// A source that is cited as a film is, or another.
  var film: String {
    let film = companion.sources.first { $0.kind?.form == .film }
    return name((film ?? companion.sources.last)?.id, "sources/the-dam")
  }

  /// Two words to look for.
  var words: [String] {
    let words = chapter.split { "/-".contains($0) }.dropFirst().map(String.init)
    let long = words.filter { $0.count > 3 }
    return Array((long.isEmpty ? words : long).suffix(2))
  }

  /// By which a filter finds what the person said.
  var speaker: String {
    String(subject?.name.lowercased().split(separator: " ").last ?? "brook")
  }

  private var subject: Person? {
    companion.people.first { $0.id == companion.subject } ?? companion.people.first
  }

  private func name(_ id: EntityID?, _ otherwise: String) -> String {
    id?.description ?? otherwise
  }
}
