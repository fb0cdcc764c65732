// swift-tools-version: 6.2
import PackageDescription

/// Measures the built program from outside, in a pseudo-terminal. A package of its own, so that
/// nobody who builds the program builds this.
let package = Package(
  name: "Benchmarks",
  targets: [
    .target(name: "CPseudoterminal"),
    .executableTarget(name: "Benchmarks", dependencies: ["CPseudoterminal"]),
  ],
  swiftLanguageModes: [.v6]
)
