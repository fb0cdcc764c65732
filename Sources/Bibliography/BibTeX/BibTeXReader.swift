import ContentModel

/// Reads the entries of a `.bib` file, BibTeX's or biblatex's: values in braces, in quotation marks, as
/// numbers or names, joined by `#`; `@string` gives names values; `@comment`, `@preamble` and whatever
/// stands between entries are passed over.
struct BibTeXReader {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  /// Where the line begins.
  private var lineStart = 0
  private var found = ReadBibliography()
  /// Of months and of `@string`, by their names in lowercase.
  private var names: [String: String] = Dictionary(
    uniqueKeysWithValues: PartialDate.monthNames.map { ($0.prefix(3).lowercased(), $0) })

  /// How many bytes of all values there may be: a name that stands for itself twice over would else grow
  /// without end.
  private var budget: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    budget = max(1 << 20, 4 * bytes.count)
  }

  mutating func read() -> ReadBibliography {
    var isLineStart = true
    while let byte = next {
      // biblatex's program passes over lines that begin so, BibTeX itself does not.
      if isLineStart, byte == UInt8(ascii: "%") { passSpace() }
      guard next != nil else { break }
      isLineStart = byte == 0x0A || isLineStart && byte <= 0x20
      let isEntry = next == UInt8(ascii: "@")
      step()
      if isEntry { readEntry() }
    }
    return found
  }

  // MARK: Bytes

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func step() {
    let byte = bytes[place]
    place += 1
    if byte == 0x0A { (line, lineStart) = (line + 1, place) }
  }

  private mutating func passSpace() {
    while let byte = next {
      if byte == UInt8(ascii: "%") {
        while let byte = next, byte != 0x0A { _ = byte; step() }
      } else if byte <= 0x20 {
        step()
      } else {
        return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    passSpace()
    guard next == byte else { return false }
    step()
    return true
  }

  private mutating func word() -> String {
    passSpace()
    let start = place
    while let byte = next, byte > 0x20, !"{}(),=#%\"@".utf8.contains(byte) { _ = byte; step() }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// The name of an entry, which may have brackets and signs that no other word has.
  private mutating func key(until close: UInt8) -> String {
    passSpace()
    let start = place
    while let byte = next, byte > 0x20, byte != close, !",{".utf8.contains(byte) { step() }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private typealias Place = (line: Int, column: Int)

  /// Where the reader is. Asked for where an entry is wrong, and not at each byte.
  private var here: Place {
    (line, bytes[lineStart..<place].count { $0 & 0xC0 != 0x80 } + 1)
  }

  private mutating func report(_ message: String, at place: Place) {
    guard found.problems.count < 100 else { return }
    found.problems.append(.init(line: place.line, column: place.column, message: message))
  }

  // MARK: Entries

  private mutating func readEntry() {
    let start = line
    let type = word().lowercased()
    // An address of e-mail between entries is no entry.
    let isBraced = take(UInt8(ascii: "{"))
    guard !type.isEmpty, isBraced || take(UInt8(ascii: "(")) else { return }
    let close = UInt8(ascii: isBraced ? "}" : ")")
    if type == "comment" || type == "preamble" { return passBlock(until: close) }
    if type == "string" {
      if let fields = fields(of: "string", until: close) { names.merge(fields.values) { $1 } }
      return
    }
    let key = key(until: close)
    guard take(UInt8(ascii: ",")) || next == close else {
      return report("the entry has no comma behind its name; put one there", at: here)
    }
    guard let fields = fields(of: key, until: close) else { return }
    found.records.append(
      BibTeXEntryRecord(
        type: type, key: key, fields: fields.values, order: fields.order, line: start
      ).record)
  }

  /// The values by their names in lowercase, and the names in their order; `nil`, and told of, if they
  /// break off.
  private mutating func fields(
    of key: String, until close: UInt8
  ) -> (values: [String: String], order: [String])? {
    var fields: [String: String] = [:]
    var order: [String] = []
    while !take(close) {
      let name = word().lowercased()
      guard !name.isEmpty, take(UInt8(ascii: "=")), let value = value() else {
        return breakOff(key)
      }
      if fields[name] == nil { order.append(name) }
      fields[name] = value
      if take(UInt8(ascii: ",")) { continue }
      guard take(close) else { return breakOff(key) }
      break
    }
    return (fields, order)
  }

  private mutating func breakOff(_ key: String) -> (values: [String: String], order: [String])? {
    report("the entry “\(key.prefix(40))” breaks off; close what is open", at: here)
    return nil
  }

  /// Passes what is in braces, until the one that closes.
  private mutating func passBlock(until close: UInt8) {
    var depth = 0
    while let byte = next {
      step()
      if byte == close, depth == 0 { return }
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
    }
  }

  /// Parts joined by `#`, as TeX wrote them; `nil` if one does not end.
  private mutating func value() -> String? {
    var value = ""
    repeat {
      passSpace()
      switch next {
      case UInt8(ascii: "{"):
        step()
        guard let part = part(until: UInt8(ascii: "}")) else { return nil }
        value += part
      case UInt8(ascii: "\""):
        step()
        guard let part = part(until: UInt8(ascii: "\"")) else { return nil }
        value += part
      default:
        let name = word()
        if name.isEmpty { return nil }
        value += names[name.lowercased()] ?? name
      }
      budget -= value.utf8.count
      if budget < 0 { return nil }
    } while take(UInt8(ascii: "#"))
    return value
  }

  private mutating func part(until close: UInt8) -> String? {
    let start = place
    var depth = 0
    while let byte = next {
      step()
      if byte == close, depth == 0 {
        return String(decoding: bytes[start..<place - 1], as: UTF8.self)
      }
      switch byte {
      // A brace behind a backslash counts all the same.
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth < 0 { return nil }
    }
    return nil
  }
}
