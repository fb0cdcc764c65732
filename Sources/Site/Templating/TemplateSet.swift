import CMustache

/// Mustache templates that may include each other.
public final class TemplateSet {
  private let set: OpaquePointer

  public init() { set = mustache_set_new() }

  deinit { mustache_set_free(set) }

  /// Adds a template, or puts it in the place of one of the same name.
  /// - Parameter file: Where it stands, for what is told of it.
  public func add(_ text: String, named name: String, from file: String) throws(TemplateProblem) {
    let problem = withBytes(name) { name, nameCount in
      withBytes(text) { mustache_set_add(set, name, nameCount, $0, $1) }
    }
    if let message = taken(problem) { throw TemplateProblem(message, in: text, of: file) }
  }

  /// What a template makes of the values.
  public func render(
    _ name: String, _ fields: [String: TemplateValue]
  ) throws(TemplateProblem) -> String {
    let tree = mustache_tree_new()
    defer { mustache_tree_free(tree) }
    for (name, value) in fields { put(value, name, into: tree) }
    let rendered = Rendered()
    let problem = withBytes(name) { name, count in
      mustache_render(
        set, name, count, tree,
        { bytes, count, context in
          guard let bytes, let context else { return }
          Unmanaged<Rendered>.fromOpaque(context).takeUnretainedValue().text = String(
            decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
        }, Unmanaged.passUnretained(rendered).toOpaque())
    }
    if let message = taken(problem) {
      throw TemplateProblem(file: "\(name).mustache", line: nil, message: message)
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

extension TemplateProblem {
  /// The library tells the byte at which something begins, behind `at`.
  fileprivate init(_ message: String, in text: String, of file: String) {
    let words = message.split(separator: " ")
    guard let offset = words.last.flatMap({ Int($0) }), words.dropLast().last == "at" else {
      self.init(file: file, line: nil, message: message)
      return
    }
    let before = text.utf8.prefix(offset)
    self.init(
      file: file, line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      message: words.dropLast(2).joined(separator: " "))
  }
}
