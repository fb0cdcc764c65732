import Foundation

/// The companion that travels with the program.
public enum BundledContent {
  /// The content folder's path.
  public static var path: String {
    Bundle.module.bundleURL.appendingPathComponent("Content").path
  }
}
