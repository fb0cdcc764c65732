// swift-tools-version: 6.2
import PackageDescription

/// What stands in Sources beside CContent and its resources.
let neighbours = [
  "Annotations", "Archive", "Bibliography", "BundledContent/BundledContent.swift", "CMarkGFM",
  "CMinizip", "CMustache", "CNcurses", "CSQLite", "CStemmer", "CSystem", "CVersion", "CYAML",
  "Citation", "Configuration", "ContentModel", "ContentParser", "Controls", "CursesTerminal",
  "Display", "Files", "Interface", "Journal", "Manual", "Pictures", "PlainJSON", "PlainText",
  "PlainYAML", "Reading", "SQLite", "Screens", "Search", "Site/Addresses", "Site/Book",
  "Site/Feeds", "Site/Folder", "Site/Markup", "Site/Metadata", "Site/Pages", "Site/Searching",
  "Site/Styles", "Site/Templating", "TextLayout", "lasttake",
]

/// What the environment tells a release of itself (see Basics/Version.swift). Git isn't asked here: what
/// it answered stays in the package manager's cache while commits go by.
let commit = (Context.environment["LASTTAKE_COMMIT"] ?? "").filter { $0.isHexDigit }
let time = (Context.environment["SOURCE_DATE_EPOCH"] ?? "").filter { "0123456789".contains($0) }

/// The targets follow the chain that a chapter takes from its Markdown file to the screen:
/// content becomes values, values become lines, lines become cells. The README has the map.
let package = Package(
  name: "lasttake",
  products: [
    .executable(name: "lasttake", targets: ["lasttake"])
  ],
  dependencies: [
    // In the program, whose bytes are to be the same whenever it is built.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // In the tests alone.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CMarkGFM"),
    .systemLibrary(name: "CMinizip"),
    .systemLibrary(name: "CSystem"),
    .systemLibrary(name: "CStemmer"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(name: "CYAML"),
    .target(
      name: "CVersion",
      cSettings: [
        .define("VERSION_COMMIT", to: "\"\(commit)\""),
        .define("VERSION_TIME", to: time.isEmpty ? "0" : time),
      ]),

    .target(name: "ContentModel"),
    .target(name: "Files"),
    .target(name: "Archive", dependencies: ["CMinizip"]),
    .target(name: "PlainJSON"),
    .target(name: "PlainYAML", dependencies: ["CYAML"]),
    .target(
      name: "ContentParser",
      dependencies: ["ContentModel", "CMarkGFM", "Files", "PlainYAML"]),
    .target(name: "Search", dependencies: ["ContentModel", "CStemmer"]),
    .target(name: "Citation", dependencies: ["ContentModel"]),
    .target(name: "Bibliography", dependencies: ["ContentModel", "Citation", "PlainJSON"]),
    .target(name: "Reading", dependencies: ["ContentModel"]),
    .target(name: "SQLite", dependencies: ["CSQLite"]),
    .target(name: "Journal", dependencies: ["ContentModel", "Files", "Reading", "SQLite"]),
    .target(name: "Display"),
    .target(name: "Pictures", dependencies: ["Display"]),
    .target(name: "TextLayout", dependencies: ["ContentModel", "Display"]),
    .target(
      name: "PlainText",
      dependencies: ["ContentModel", "Reading", "Citation", "Search", "TextLayout", "Display"]),
    .target(name: "Annotations", dependencies: ["ContentModel", "Reading"]),
    .target(name: "CMustache"),
    .target(
      name: "Site",
      dependencies: [
        "ContentModel", "Citation", "Search", "TextLayout", "Display", "PlainText", "Files",
        "CMustache",
      ],
      exclude: ["Assets", "Templates"]),
    .target(
      name: "Controls",
      dependencies: ["ContentModel", "Reading", "Citation", "Search", "TextLayout", "Display"]),
    .target(
      name: "Screens",
      dependencies: [
        "Controls", "ContentModel", "Reading", "Citation", "Search", "TextLayout", "Display",
      ]),
    .target(
      name: "Interface",
      dependencies: [
        "Screens", "Controls", "PlainText", "ContentModel", "Reading", "Citation", "Search",
        "TextLayout", "Display",
      ]),
    .target(
      name: "Configuration",
      dependencies: ["ContentModel", "Display", "Files", "PlainYAML"]),
    .target(name: "CursesTerminal", dependencies: ["Display", "CNcurses"]),
    .target(
      name: "Manual",
      dependencies: [
        "ContentModel", "ContentParser", "Search", "Display", "TextLayout", "Controls", "Screens",
      ]),
    .target(
      name: "BundledContent", dependencies: ["Files"], exclude: ["Bare", "Starter", "Tutorial"]),
    // Its folder is the whole package, so that the top-level Content can be a resource. It is of C, since
    // a target of Swift that has resources imports the whole of Foundation.
    .target(
      name: "CContent", path: ".",
      exclude: ["Tests", "README.md", "LICENSE"] + neighbours.map { "Sources/\($0)" },
      sources: ["Sources/CContent"],
      resources: [
        .copy("Content"), .copy("Sources/BundledContent/Starter"),
        .copy("Sources/BundledContent/Bare"), .copy("Sources/BundledContent/Tutorial"),
        .copy("Sources/Site/Assets"), .copy("Sources/Site/Templates"),
      ],
      publicHeadersPath: "Sources/CContent/include"),
    .executableTarget(
      name: "lasttake",
      dependencies: [
        "ContentModel", "ContentParser", "Search", "Citation", "Bibliography", "Configuration",
        "Annotations", "Display", "Files", "Pictures", "PlainJSON",
        "TextLayout", "Reading", "PlainText", "Controls", "Screens", "Interface", "CursesTerminal",
        "BundledContent", "CContent", "Journal", "CSystem", "CVersion", "Manual", "Site",
        "Archive",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // So that no member is taken from a module that another one imports, as the whole of Foundation.
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")]),

    .executableTarget(
      name: "Monkey",
      dependencies: [
        "ContentModel", "ContentParser", "Reading", "Controls", "Display", "Interface",
        "TestSupport",
      ],
      path: "Tests/Monkey", exclude: ["run"]),
    .target(
      name: "TestSupport",
      dependencies: ["ContentModel", "ContentParser", "BundledContent", "CContent"],
      path: "Tests/TestSupport", resources: [.copy("Companion"), .copy("Symphony")]),
    .testTarget(name: "ContentModelTests", dependencies: ["ContentModel", "Reading"]),
    .testTarget(
      name: "ContentParserTests",
      dependencies: ["ContentParser", "ContentModel", "CMarkGFM", "TestSupport"],
      exclude: ["Judges"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "SearchTests", dependencies: ["Search", "ContentModel", "TestSupport"]),
    .executableTarget(
      name: "JournalWriter", dependencies: ["Journal", "Reading", "ContentModel"],
      path: "Tests/JournalWriter"),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Journal", "JournalWriter", "Reading", "SQLite", "Files", "ContentModel", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "PlainJSONTests", dependencies: ["PlainJSON", "TestSupport"]),
    .testTarget(
      name: "AnnotationTests",
      dependencies: ["Annotations", "PlainText", "Reading", "ContentModel", "TestSupport"],
      exclude: ["Judges"]),
    .testTarget(
      name: "CitationTests",
      dependencies: ["Citation", "Bibliography", "ContentModel", "TestSupport"],
      exclude: ["Judges"]),
    .testTarget(
      name: "BibliographyTests",
      dependencies: ["Bibliography", "Citation", "ContentModel", "ContentParser", "TestSupport"]),
    .testTarget(
      name: "DisplayTests", dependencies: ["Display", "Pictures", "TestSupport"],
      exclude: ["Judges"]),
    .testTarget(
      name: "TextLayoutTests",
      dependencies: ["TextLayout", "ContentModel", "Display", "TestSupport"],
      exclude: ["Pictures"]),
    .testTarget(
      name: "InterfaceTests",
      dependencies: [
        "Interface", "Screens", "Controls", "PlainText", "Reading", "Citation", "Search",
        "ContentModel", "ContentParser", "Display", "TextLayout", "TestSupport", "CMarkGFM",
      ],
      exclude: ["Screens"]),
    .testTarget(
      name: "CursesTerminalTests", dependencies: ["CursesTerminal", "Display", "TestSupport"]),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: ["Configuration", "PlainYAML", "ContentModel", "Display", "TestSupport"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Site", "Archive", "BundledContent", "PlainText", "ContentModel", "ContentParser",
        "TextLayout", "Display", "Files", "Search", "Controls", "Screens", "Reading", "Citation",
        "TestSupport",
      ],
      exclude: ["Judges"]),
    .testTarget(
      name: "ManualTests",
      dependencies: [
        "Manual", "ContentModel", "ContentParser", "Controls", "Screens", "TestSupport",
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "lasttake", "Interface", "Screens", "Controls", "PlainText", "Reading", "Display", "Files",
        "ContentModel", "ContentParser", "BundledContent", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// The gate asks for it; another compiler's new warning is not to break a reader's build.
if Context.environment["WARNINGS"] == "errors" {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
