import CMustache
import Synchronization

/// Mustache templates by name, which may include each other.
public final class TemplateSet: Sendable {
  /// The library writes into it what is wrong while it renders, so that only who has the lock uses it.
  private nonisolated(unsafe) let set: OpaquePointer?
  private let lock = Mutex(())
  /// The names that pages have from their templates, by these; written while the set is made.
  private nonisolated(unsafe) var ids: [String: Set<String>] = [:]

  /// - Throws: What is wrong with the first that can't be used.
  public init(_ sources: [TemplateSource]) throws(TemplateProblem) {
    set = mustache_set_new()
    for source in sources { try source.check(with: add) }
    var joiner = TemplateJoiner(sources)
    for source in sources {
      let whole = try joiner.whole(source)
      try whole.parse(with: add)
      ids[source.name] = whole.ids
    }
  }

  /// Names for what is on a page besides those that its template gives.
  func names(on template: String) -> Names { Names(besides: ids(on: template)) }

  /// The names that a template gives itself.
  func ids(on template: String) -> Set<String> { ids[template] ?? [] }

  deinit { mustache_set_free(set) }

  /// - Returns: What is wrong with the text.
  private func add(_ text: String, named name: String) -> String? {
    lock.withLock { _ in
      taken(
        withBytes(name) { name, nameCount in
          withBytes(text) { mustache_set_add(set, name, nameCount, $0, $1) }
        })
    }
  }

  /// What a template makes of the values.
  public func render(
    _ name: String, _ fields: [String: TemplateValue]
  ) throws(TemplateProblem) -> String {
    let tree = mustache_tree_new()
    defer { mustache_tree_free(tree) }
    for (name, value) in fields { put(value, name, into: tree) }
    let rendered = Rendered()
    let problem = lock.withLock { _ in
      taken(
        withBytes(name) { name, count in
          mustache_render(
            set, name, count, tree,
            { bytes, count, context in
              guard let bytes, let context else { return }
              Unmanaged<Rendered>.fromOpaque(context).takeUnretainedValue().text = String(
                decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
            }, Unmanaged.passUnretained(rendered).toOpaque())
        })
    }
    if let problem {
      throw TemplateProblem(file: name + TemplateFolder.ending, line: nil, message: problem)
    }
    return rendered.text
  }

  private func put(_ value: TemplateValue, _ name: String, into tree: OpaquePointer?) {
    switch value {
    case .text(let text):
      withBytes(name) { name, nameCount in
        withBytes(text) { mustache_tree_text(tree, name, nameCount, $0, $1) }
      }
    case .flag(let isSet): withBytes(name) { mustache_tree_flag(tree, $0, $1, isSet) }
    case .list(let values):
      withBytes(name) { mustache_tree_list(tree, $0, $1, values.count) }
      for value in values { put(value, "", into: tree) }
      mustache_tree_end(tree)
    case .object(let fields):
      withBytes(name) { mustache_tree_object(tree, $0, $1) }
      for (name, value) in fields { put(value, name, into: tree) }
      mustache_tree_end(tree)
    }
  }
}

private final class Rendered {
  var text = ""
}

private func withBytes<Result>(
  _ text: String, _ body: (UnsafePointer<CChar>?, Int) -> Result
) -> Result {
  var text = text
  return text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress, $0.count) }
  }
}

private func taken(_ message: UnsafeMutablePointer<CChar>?) -> String? {
  guard let message else { return nil }
  defer { mustache_message_free(message) }
  return String(cString: message)
}
