import BundledContent
import ContentModel
import ContentParser
import Foundation

/// Companions for tests.
public enum Fixtures {
  /// The folder of the small, invented companion.
  public static var smallPath: String {
    Bundle.module.bundleURL.appendingPathComponent("Companion").path
  }

  /// Three goals, two strands of three and two chapters, all invented.
  public static let small = library(smallPath)

  /// The companion that travels with the program.
  public static let bundled = library(BundledContent.path)

  private static func library(_ path: String) -> Library {
    Library((try? ContentLoader(folder: path).load())?.value ?? Companion())
  }
}
