import CMarkGFM
import Glibc

/// A Markdown text as cmark-gfm's tree: CommonMark with tables, task lists, footnotes,
/// strikethrough and bare addresses. Owns the tree.
struct MarkdownTree: ~Copyable {
  let root: OpaquePointer

  /// `nil` only if there is no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    _ = Self.registered
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    let isMarked = Self.needsMarkedCharacters(bytes)
    for name in ["table", "tasklist"] + (isMarked ? ["strikethrough", "autolink"] : []) {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    let root = Self.characterTable.withLock(exclusive: isMarked) {
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
      return cmark_parser_finish(parser)
    }
    guard let root else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// While it parses, cmark-gfm marks the characters of some extensions in a table that all its
  /// parsers share. Texts that need those extensions are parsed alone; all others, side by side.
  private static let characterTable = SharedLock()

  /// Whether the text may hold a strikethrough (`~`), an address (`://`, `www.`) or an e-mail.
  private static func needsMarkedCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    ["~", "@", "://", "www."].contains { (mark: String) in
      var rest = bytes
      while let start = rest.baseAddress, let first = mark.utf8.first,
        let found = memchr(start, Int32(first), rest.count)
      {
        rest = UnsafeBufferPointer(
          rebasing: rest[(UnsafeRawPointer(found) - UnsafeRawPointer(start))...])
        if rest.starts(with: mark.utf8) { return true }
        rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
      }
      return false
    }
  }
}

/// A lock that many may share, or one may have alone.
private final class SharedLock: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)

  init() {
    lock.initialize(to: pthread_rwlock_t())
    pthread_rwlock_init(lock, nil)
  }

  deinit {
    pthread_rwlock_destroy(lock)
    lock.deallocate()
  }

  func withLock<Result>(exclusive: Bool, _ body: () -> Result) -> Result {
    _ = exclusive ? pthread_rwlock_wrlock(lock) : pthread_rwlock_rdlock(lock)
    defer { pthread_rwlock_unlock(lock) }
    return body()
  }
}
