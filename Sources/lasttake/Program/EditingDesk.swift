import Files
import FoundationEssentials
import Glibc

/// The folder of the texts that an editor has in hand. It outlives the program: what an editor
/// writes when the program has gone on, or is gone, is found here.
struct EditingDesk {
  let folder: String

  /// Beside the journal, or where there is no such folder, among the temporary files.
  static var own: EditingDesk {
    let temporary = "\(FileManager.default.temporaryDirectory.path)/lasttake-\(getuid())"
    guard let state = StateFolder.path, makeFolder(state) else {
      return EditingDesk(folder: temporary)
    }
    return EditingDesk(folder: "\(state)/editing")
  }

  /// A sheet for a note that holds a text; the one an editor may still have open, if there is one.
  /// - Returns: `nil` if none can be written.
  func sheet(of note: String, holding text: String) -> EditingSheet? {
    let open = sheets.first { $0.note == note }
    let folder = open?.folder ?? "\(folder)/\(UUID().uuidString.lowercased())"
    guard Self.makeFolder(self.folder), Self.makeFolder(folder) else { return nil }
    let sheet = EditingSheet(folder: folder)
    guard sheet.write(text, for: note) else {
      sheet.remove()
      return nil
    }
    return sheet
  }

  /// The sheets that lie here.
  var sheets: [EditingSheet] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { EditingSheet(folder: "\(folder)/\($0)") }
  }

  /// What was written since it was last asked, with the notes it belongs to.
  func collect() -> [(note: String, text: String)] {
    sheets.compactMap { sheet in
      guard let note = sheet.note, case .text(let text) = sheet.take() else { return nil }
      return (note, text)
    }
  }

  /// Removes what nobody has touched for a month.
  func tidy(now: Date = Date()) {
    for sheet in sheets where sheet.lastTouched < now.addingTimeInterval(-30 * 86_400) {
      sheet.remove()
    }
  }

  /// Makes a folder for its owner alone, with those it stands in.
  /// - Returns: Whether it is there, and this user's own.
  private static func makeFolder(_ path: String) -> Bool {
    try? FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == getuid()
  }
}

/// One text in an editor's hands: the file that it writes, what the file held when it was last
/// looked at, and the note it belongs to.
struct EditingSheet {
  /// What was found in the file.
  enum Finding: Equatable {
    case text(String)
    case unchanged
    case tooLong(bytes: Int)
    case missing
  }

  /// The longest text that a note takes, in bytes.
  static let longest = 1_000_000

  let folder: String

  /// The file that the editor is given.
  var file: String { "\(folder)/note.md" }

  /// The id of the note; `nil` if it can't be read.
  var note: String? { Self.read("\(folder)/id").map { String(decoding: $0, as: UTF8.self) } }

  /// Looks at the file, once: what was found is unchanged from then on.
  func take() -> Finding {
    guard let size = Self.size(of: file) else { return .missing }
    guard size <= Self.longest else { return .tooLong(bytes: size) }
    guard let bytes = Self.read(file) else { return .missing }
    guard bytes != Self.read("\(folder)/seen") else { return .unchanged }
    _ = Self.write(bytes, to: "\(folder)/seen")
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  /// Puts a text on the sheet.
  func write(_ text: String, for note: String) -> Bool {
    let bytes = Array(text.utf8)
    return Self.write(Array(note.utf8), to: "\(folder)/id") && Self.write(bytes, to: file)
      && Self.write(bytes, to: "\(folder)/seen")
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  var lastTouched: Date {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    return attributes?[.modificationDate] as? Date ?? .distantPast
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let output = open(path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard output >= 0 else { return false }
    let error = StandardStreams.write(bytes, to: output)
    return close(output) == 0 && error == nil
  }

  private static func read(_ path: String) -> [UInt8]? {
    let input = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard input >= 0 else { return nil }
    defer { close(input) }
    guard case .bytes(let bytes) = readCapped(input, most: longest) else { return nil }
    return bytes
  }

  /// `nil` if it is no file.
  private static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }
}
