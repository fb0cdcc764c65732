// swift-tools-version: 6.2
import PackageDescription

/// Measures the built program from outside, in a pseudo-terminal, and its setting of pages by itself.
/// A package of its own, so that nobody who builds the program builds this.
let package = Package(
  name: "Benchmarks",
  targets: [
    .target(name: "CPseudoterminal"),
    // Links to the program's own sources, built so that what they don't publish is seen.
    .target(name: "ContentModel"),
    .target(name: "Display"),
    .target(
      name: "TextLayout", dependencies: ["ContentModel", "Display"],
      swiftSettings: [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["CPseudoterminal", "ContentModel", "TextLayout"]),
  ],
  swiftLanguageModes: [.v6]
)
