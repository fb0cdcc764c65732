/// Why a YAML isn't read as a tree, which is walked recursively and has no aliases: it nests too
/// deep, or repeats parts of itself by name.
public enum YAMLRefusal: Equatable, Sendable {
  case tooDeep
  /// An anchor, or what may be one whose alias is there too.
  case anchor

  private static let mostBrackets = 256
  private static let deepestIndentation = 64

  /// `nil` if it may be read. Nesting is never deeper than the brackets opened and the longest run
  /// of indentation and block marks. An anchor does harm only with an alias of its name; without
  /// one it is refused where a value plainly begins with it, so that it isn't lost.
  ///
  /// - Returns: What is too much, and the index of the byte at which it is seen.
  public static func of(_ yaml: ArraySlice<UInt8>) -> (refusal: YAMLRefusal, index: Int)? {
    if let index = tooDeep(yaml) { return (.tooDeep, index) }
    return (aliased(yaml) ?? anchored(yaml)).map { (.anchor, $0) }
  }

  private static func tooDeep(_ yaml: ArraySlice<UInt8>) -> Int? {
    var brackets = 0
    var indentation = 0
    var isIndentation = true
    for (index, byte) in zip(yaml.indices, yaml) {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      // YAML ends lines at U+0085, U+2028 and U+2029 too; their last bytes do for all three.
      case 0x0A, 0x0D, 0x85, 0xA8, 0xA9: (isIndentation, indentation) = (true, 0)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "?"),
        UInt8(ascii: ":"):
        if isIndentation { indentation += 1 }
      default: isIndentation = false
      }
      if brackets > mostBrackets || indentation > deepestIndentation { return index }
    }
    return nil
  }

  /// The first name behind an ampersand that stands behind an asterisk too.
  private static func aliased(_ yaml: ArraySlice<UInt8>) -> Int? {
    let aliases = Set(names(behind: UInt8(ascii: "*"), in: yaml).map(\.name))
    guard !aliases.isEmpty else { return nil }
    return names(behind: UInt8(ascii: "&"), in: yaml).first { aliases.contains($0.name) }?.index
  }

  /// The first ampersand before a name that begins a value, no quotation mark before it on the line.
  private static func anchored(_ yaml: ArraySlice<UInt8>) -> Int? {
    names(behind: UInt8(ascii: "&"), in: yaml).map(\.index).first { index in
      let line = yaml[..<index].suffix(200).split(separator: 0x0A, omittingEmptySubsequences: false)
      guard let before = line.last, !before.contains(where: "\"'".utf8.contains) else {
        return false
      }
      return before.last { $0 != 0x20 && $0 != 0x09 }.map(":-?[{".utf8.contains) ?? false
    }
  }

  private static func names(
    behind mark: UInt8, in yaml: ArraySlice<UInt8>
  ) -> [(name: ArraySlice<UInt8>, index: Int)] {
    var names: [(name: ArraySlice<UInt8>, index: Int)] = []
    var rest = yaml
    while let index = rest.firstIndex(of: mark) {
      let name = rest[(index + 1)...].prefix(while: isName)
      if !name.isEmpty { names.append((name, index)) }
      rest = rest[(index + 1)...]
    }
    return names
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...: true
    default: false
    }
  }
}
