import BundledContent
import ContentModel
import ContentParser
import Foundation
import Testing

/// Companions for tests. One that can't be read whole fails every test that uses it: a test that
/// goes over what is not there would hold of everything.
public enum Fixtures {
  /// The folder of the small, invented companion.
  public static var smallPath: String {
    Bundle.module.bundleURL.appendingPathComponent("Companion").path
  }

  /// Three goals, two strands of three and two chapters, all invented.
  public static var small: Library { smallLoading.library() }

  /// The folder of another, on a composer, which has words, kinds, grades, callouts and rules of its own.
  public static var symphonyPath: String {
    Bundle.module.bundleURL.appendingPathComponent("Symphony").path
  }

  public static var symphony: Library { symphonyLoading.library() }

  private static let symphonyLoading = Loading(folder: symphonyPath)

  /// The companion that travels with the program.
  public static var bundled: Library { bundledLoading.library() }

  /// What `lasttake new` makes copies of.
  public static var starter: Library { starterLoading.library() }
  public static var starterPath: String { template("Starter") ?? "nowhere" }
  /// A folder that travels with the program; `nil` if it is not there.
  public static func template(_ name: String) -> String? { BundledContent.folder(named: name) }

  private static let starterLoading = Loading(folder: starterPath)

  private static let smallLoading = Loading(folder: smallPath)
  /// The folder of the companion that travels with the program.
  public static var bundledPath: String { BundledContent.path ?? "nowhere" }

  private static let bundledLoading = Loading(folder: bundledPath)
}

/// A companion as it was read, once.
struct Loading: Sendable {
  private let read: Library
  /// Why it is no fixture; `nil` where all is well.
  let failure: String?

  init(folder: String) {
    do {
      let parsed = try ContentLoader(folder: folder).load()
      read = Library(parsed.value)
      failure = Self.failure(of: parsed, in: folder)
    } catch {
      read = Library(Companion())
      failure = "the companion in \(folder) can't be read: \(error)"
    }
  }

  /// The companion; the test that asks for one with a failure fails.
  func library() -> Library {
    if let failure { Issue.record(Comment(rawValue: failure)) }
    return read
  }

  private static func failure(of parsed: Parsed<Companion>, in folder: String) -> String? {
    let companion = parsed.value
    if let error = parsed.diagnostics.first(where: { $0.severity == .error }) {
      return "the companion in \(folder) has an error: \(error)"
    }
    let parts: [(String, isEmpty: Bool)] = [
      ("goals", companion.goals.isEmpty),
      ("chapters", companion.strands.isEmpty || companion.strands.contains { $0.chapters.isEmpty }),
      ("people", companion.people.isEmpty), ("sources", companion.sources.isEmpty),
    ]
    return parts.first(where: \.isEmpty).map { "the companion in \(folder) lacks \($0.0)" }
  }
}
