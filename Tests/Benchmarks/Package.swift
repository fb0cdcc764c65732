// swift-tools-version: 6.2
import PackageDescription

/// Measures the built program from outside, in a pseudo-terminal, beside two small C programs, and its
/// setting of pages and its search by themselves. A package of its own, so that nobody who builds the
/// program builds this.
let package = Package(
  name: "Benchmarks",
  targets: [
    .target(name: "CPseudoterminal"),
    // The least that a full-screen program can be, and a pager of plain text: what is compared with.
    .executableTarget(name: "ReferenceScreen", linkerSettings: [.linkedLibrary("ncursesw")]),
    .executableTarget(name: "ReferencePager", linkerSettings: [.linkedLibrary("ncursesw")]),
    // Links to the program's own sources, built so that what they don't publish is seen.
    .target(name: "ContentModel"),
    .target(name: "Display"),
    .target(
      name: "TextLayout", dependencies: ["ContentModel", "Display"],
      swiftSettings: [.unsafeFlags(["-enable-testing"])]),
    .systemLibrary(name: "CStemmer"),
    .target(name: "Search", dependencies: ["ContentModel", "CStemmer"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CPseudoterminal", "ContentModel", "Search", "TextLayout", "ReferenceScreen",
        "ReferencePager",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
