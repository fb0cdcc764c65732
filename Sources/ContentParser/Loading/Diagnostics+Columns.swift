import ContentModel

extension [Diagnostic] {
  /// The same with columns that count characters, as Unicode's scalars, and no longer bytes. A tab is
  /// one, and so is each mark that combines with a letter; a byte order mark is none.
  func countingCharacters(in folder: ContentFolder) -> [Diagnostic] {
    let places = flatMap { [$0.location] + $0.others }.filter { $0.column > 1 }
    var columns: [SourceLocation: Int] = [:]
    for (file, places) in Dictionary(grouping: places, by: \.file) {
      // A file that is gone has no lines.
      guard case .bytes(let bytes) = folder.read(file) else { continue }
      var ignored = Findings(file: file)
      var characters = CharacterColumns(FileText(bytes, findings: &ignored).bytes)
      for place in places.sorted() { columns[place] = characters.column(of: place) }
    }
    func counted(_ location: SourceLocation) -> SourceLocation {
      var location = location
      location.column = columns[location] ?? location.column
      return location
    }
    return map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.location = counted(diagnostic.location)
      diagnostic.others = diagnostic.others.map(counted)
      return diagnostic
    }
  }
}

/// Counts the characters before places of one file, which come in their order: each line is gone over
/// once, however many places are on it.
struct CharacterColumns {
  private let lines: FileLines
  private var line = 0
  /// What was gone over of the line, in bytes and in characters.
  private var bytes = 0
  private var characters = 0
  /// How many bytes were looked at in all.
  private(set) var steps = 0

  init(_ bytes: [UInt8]) { lines = FileLines(bytes) }

  /// The column in characters, from 1, of a place whose column is in bytes.
  mutating func column(of place: SourceLocation) -> Int {
    guard (1...lines.count).contains(place.line) else { return place.column }
    if place.line != line { (line, bytes, characters) = (place.line, 0, 0) }
    let more = lines.words(of: line - 1).dropFirst(bytes).prefix(place.column - 1 - bytes)
    steps += more.count
    bytes += more.count
    // Each character has one byte that continues none.
    characters += more.count { $0 & 0xC0 != 0x80 }
    return characters + 1
  }
}
