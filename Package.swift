// swift-tools-version: 6.0
import PackageDescription

/// The targets follow the chain that a chapter takes from its Markdown file to the screen:
/// content becomes values, values become lines, lines become cells. The README has the map.
let package = Package(
  name: "lasttake",
  products: [
    .executable(name: "lasttake", targets: ["lasttake"])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CMarkGFM"),

    .target(name: "ContentModel"),
    .target(name: "ContentParser", dependencies: ["ContentModel", "CMarkGFM", "Yams"]),
    .target(name: "Search", dependencies: ["ContentModel"]),
    .target(name: "Display"),
    .target(name: "TextLayout", dependencies: ["ContentModel", "Display"]),
    .target(
      name: "Interface", dependencies: ["ContentModel", "Search", "TextLayout", "Display"]),
    .target(name: "CursesTerminal", dependencies: ["Display", "CNcurses"]),
    .target(
      name: "BundledContent", path: ".", sources: ["Sources/BundledContent"],
      resources: [.copy("Content")]),
    .executableTarget(
      name: "lasttake",
      dependencies: [
        "ContentModel", "ContentParser", "Search", "Display", "TextLayout", "Interface",
        "CursesTerminal", "BundledContent",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "ContentModelTests", dependencies: ["ContentModel"]),
    .testTarget(
      name: "ContentParserTests", dependencies: ["ContentParser", "ContentModel", "CMarkGFM"],
      resources: [.copy("Fixtures")]),
  ],
  swiftLanguageModes: [.v6]
)
