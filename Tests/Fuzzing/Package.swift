// swift-tools-version: 5.4
// From 5.5 on, Swift's package manager gives programs a `main` of another name, and libFuzzer's own is
// not found.
import PackageDescription

/// Programs that libFuzzer drives, one for each thing that reads what comes from outside. A package
/// of its own, so that nobody who builds the program builds this; `run` builds and starts them.
let package = Package(
  name: "Fuzzing",
  targets: [
    // Links to the program's own sources.
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CMarkGFM"),
    .systemLibrary(name: "CStemmer"),
    .target(name: "ContentModel"),
    .target(name: "Files"),
    .systemLibrary(name: "CYAML"),
    .target(name: "PlainYAML", dependencies: ["CYAML"]),
    .target(
      name: "ContentParser",
      dependencies: ["ContentModel", "CMarkGFM", "Files", "PlainYAML"]),
    .target(name: "Search", dependencies: ["ContentModel", "CStemmer"]),
    .target(name: "Citation", dependencies: ["ContentModel"]),
    .target(name: "Display"),
    .target(name: "TextLayout", dependencies: ["ContentModel", "Display"]),
    .target(name: "Reading", dependencies: ["ContentModel"]),
    .target(
      name: "Controls",
      dependencies: ["ContentModel", "Reading", "Citation", "Search", "TextLayout", "Display"]),
    .target(
      name: "Screens",
      dependencies: [
        "Controls", "ContentModel", "Reading", "Citation", "Search", "TextLayout", "Display",
      ]),
    .target(
      name: "PlainText",
      dependencies: ["ContentModel", "Reading", "Citation", "Search", "TextLayout", "Display"]),
    .target(
      name: "Interface",
      dependencies: [
        "Screens", "Controls", "PlainText", "ContentModel", "Reading", "Citation", "Search",
        "TextLayout", "Display",
      ]),
    .target(name: "CursesTerminal", dependencies: ["Display", "CNcurses"]),
    // Without its database: only what an import reads.
    .target(
      name: "Journal", dependencies: ["ContentModel", "Reading"], exclude: ["FolderLock.swift"],
      sources: ["JSON", "JournalProblem.swift", "ReadingProgress+Stored.swift"]),

    .target(name: "Fuzzing", dependencies: ["ContentModel", "ContentParser"]),
    .executableTarget(
      name: "FuzzContent", dependencies: ["Fuzzing", "ContentModel", "ContentParser"]),
    .executableTarget(name: "FuzzKeys", dependencies: ["Fuzzing", "CursesTerminal", "Display"]),
    .executableTarget(name: "FuzzQuery", dependencies: ["Fuzzing", "Search", "ContentModel"]),
    .executableTarget(
      name: "FuzzJournal",
      dependencies: [
        "Fuzzing", "Journal", "ContentModel", "Reading", "Controls", "Screens", "Interface",
        "Display",
      ]),
    .executableTarget(
      name: "FuzzLayout",
      dependencies: ["Fuzzing", "ContentModel", "ContentParser", "TextLayout", "Display"]),
  ]
)

// libFuzzer brings its own `main`; the sanitizers watch everything, what is not published too.
for target in package.targets where target.type != .system {
  let isEntry = target.type == .executable
  target.swiftSettings = [
    .unsafeFlags(
      ["-swift-version", "6", "-package-name", "fuzzing", "-enable-testing"]
        + ["-sanitize=fuzzer,address"]
        + (isEntry ? ["-parse-as-library"] : []))
  ]
  if isEntry { target.linkerSettings = [.unsafeFlags(["-sanitize=fuzzer,address"])] }
}
