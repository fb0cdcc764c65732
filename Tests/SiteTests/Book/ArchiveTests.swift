import Archive
import TestSupport
import Testing

/// Files as a zip archive.
struct ArchiveTests {
  private let files = [
    ArchivedFile(path: "mimetype", bytes: Array("application/epub+zip".utf8), isStored: true),
    ArchivedFile(path: "a/long.txt", bytes: Array(String(repeating: "word ", count: 5_000).utf8)),
    ArchivedFile(path: "a/“signs”.txt", bytes: []),
  ]

  /// As readers of EPUB look for it (OCF 3.3, 4.2.2).
  @Test func aStoredFileStandsBareAtTheBeginning() throws {
    let bytes = try archive(files, at: 1_795_824_000)
    #expect(Array(bytes[0..<4]) == Array("PK\u{3}\u{4}".utf8))
    #expect(Array(bytes[8..<10]) == [0, 0], "it is compressed")
    #expect(Array(bytes[26..<30]) == [8, 0, 0, 0], "it has an extra field")
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    #expect(bytes.count < 2_000, "nothing is compressed")
  }

  @Test func theSameFilesAtTheSameTimeMakeTheSameBytes() throws {
    let bytes = try archive(files, at: 1_795_824_000)
    #expect(try archive(files, at: 1_795_824_000) == bytes)
    #expect(try archive(files, at: 1_795_910_400) != bytes)
  }

  @Test(.enabled(if: Judge.has("zipfile")))
  func anotherProgramReadsItsNamesTimesAndBytes() throws {
    let script = """
      import sys, zipfile, io
      with zipfile.ZipFile(io.BytesIO(bytes.fromhex(sys.stdin.read()))) as archive:
        assert archive.testzip() is None
        for file in archive.infolist():
          print(file.filename, file.date_time, len(archive.read(file)), len(file.extra))
      """
    func read(at time: Int) throws -> [Substring] {
      let digits = try archive(files, at: time).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      let input = digits.joined()
      return try Judge.program("python3", ["-c", script], input: input).split(separator: "\n")
    }
    #expect(
      try read(at: 1_795_824_000 + 3_661) == [
        "mimetype (2026, 11, 28, 1, 1, 0) 20 0", "a/long.txt (2026, 11, 28, 1, 1, 0) 25000 0",
        "a/“signs”.txt (2026, 11, 28, 1, 1, 0) 0 0",
      ])
    // Zip knows no earlier day.
    #expect(try read(at: 0).first == "mimetype (1980, 1, 1, 0, 0, 0) 20 0")
  }
}
