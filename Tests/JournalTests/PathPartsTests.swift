import Files
import Testing

struct PathPartsTests {
  @Test(arguments: [
    ("/a/b.md", "/a", "b.md"), ("/a", "/", "a"), ("/", "/", "/"), ("a", "", "a"), ("a/b", "a", "b"),
    ("a/b/", "a", "b"), ("/a/", "/", "a"), ("//a//b//", "//a", "b"), ("", "", ""),
    ("/ü/é.md", "/ü", "é.md"), ("a/.b", "a", ".b"), ("..", "", ".."),
    ("/a/\u{301}b", "/a", "\u{301}b"), ("/\u{301}/c", "/\u{301}", "c"),
  ])
  func aPathIsAFolderAndAName(path: String, folder: String, name: String) {
    #expect(path.parentPath == folder)
    #expect(path.lastPathPart == name)
  }
}
