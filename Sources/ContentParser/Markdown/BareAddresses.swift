/// Where bare addresses end. cmark-gfm lets one run on to the next space, over closing quotation
/// marks, full-width punctuation and the mark of a note, whose definition it then drops.
///
/// The text that is parsed gets a tab there, at which cmark-gfm ends an address, with a vertical tab
/// by which the tree's reader knows it and leaves both out again. Addresses in angle brackets, in links and in attributes stay.
enum BareAddresses {
  /// What parts the address from what follows; in no text that a page can show.
  static let separator: [UInt8] = [0x09, 0x0B]

  /// The separators that the text needs.
  static func insertions(in text: UnsafeBufferPointer<UInt8>) -> [Insertions.Insertion] {
    all(in: text).filter {
      $0.isCut && wrapping(before: $0.range.lowerBound, in: text) == nil
    }.map { ($0.range.upperBound, separator) }
  }

  /// A literal of the tree as it stands in the file.
  static func joined(_ text: String) -> String {
    guard text.utf8.contains(separator[1]) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == separator[1], bytes.last == separator[0] {
        bytes.removeLast()
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An address as it stands in the text.
  private struct Address {
    let range: Range<Int>
    /// Whether it ends before cmark-gfm would end it.
    let isCut: Bool
  }

  /// The addresses, in order, that cmark-gfm reads as they are written: a backslash is one in them.
  static func spans(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    all(in: text).map(\.range).filter { range in
      wrapping(before: range.lowerBound, in: text).map { $0 == .attribute } ?? true
        && isKnown(range, in: text)
    }
  }

  private static func all(in text: UnsafeBufferPointer<UInt8>) -> [Address] {
    var all: [Address] = []
    var index = 0
    while index < text.count {
      guard let start = addressStart(at: index, in: text) else {
        index += 1
        continue
      }
      index += 3
      var isCut = false
      while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: "<"), !isCut {
        isCut = isStop(at: index, in: text)
        if !isCut { index += 1 }
      }
      all.append(Address(range: start..<index, isCut: isCut))
    }
    return all
  }

  /// Whether it begins as those do that cmark-gfm takes for addresses.
  private static func isKnown(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = text[range.prefix(8)].map { $0 | 0x20 }
    if start.starts(with: "www.".utf8) {
      let before = range.lowerBound == 0 ? 0x20 : text[range.lowerBound - 1]
      return before <= 0x20 || "*_~(".utf8.contains(before)
    }
    // The colon and the strokes have that bit already.
    return ["http://", "https://", "ftp://"].contains { start.starts(with: $0.utf8) }
  }

  /// Where an address begins whose `://` or `www.` stands at the index; `nil` if none does.
  private static func addressStart(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    switch text[index] {
    case UInt8(ascii: "w"):
      return text[index...].starts(with: "www.".utf8) ? index : nil
    case UInt8(ascii: ":"):
      guard text[index...].starts(with: "://".utf8) else { return nil }
      var start = index
      while start > 0, index - start < 8, isLetter(text[start - 1]) { start -= 1 }
      return start
    default: return nil
    }
  }

  /// What an address may stand in.
  private enum Wrapping { case angleBrackets, attribute, link, definition }

  /// What the address that begins there stands in; `nil` if it stands for itself.
  private static func wrapping(
    before start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Wrapping? {
    var index = start - 1
    while index >= 0, text[index] <= 0x20 { index -= 1 }
    guard index >= 0 else { return nil }
    let isNear = index == start - 1
    let before = index > 0 ? text[index - 1] : 0x20
    switch text[index] {
    case UInt8(ascii: "<"): return isNear ? .angleBrackets : nil
    case UInt8(ascii: "="): return isNear ? .attribute : nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return isNear && before == UInt8(ascii: "=") ? .attribute : nil
    case UInt8(ascii: "("): return before == UInt8(ascii: "]") ? .link : nil
    case UInt8(ascii: ":"):
      guard before == UInt8(ascii: "]"),
        let open = text[max(0, index - longestLabel)..<index].lastIndex(of: UInt8(ascii: "["))
      else { return nil }
      return text[open + 1] != UInt8(ascii: "^") ? .definition : nil
    default: return nil
    }
  }

  private static func isStop(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = text[index...]
    switch text[index] {
    case UInt8(ascii: "["):
      guard rest.dropFirst().first == UInt8(ascii: "^") else { return false }
      let label = rest.dropFirst(2).prefix(longestLabel).prefix {
        $0 > 0x20 && $0 != UInt8(ascii: "]")
      }
      return !label.isEmpty && text[label.startIndex...].dropFirst(label.count).first == 0x5D
    case 0xC2...0xEF:
      let scalar = String(decoding: rest.prefix(text[index] < 0xE0 ? 2 : 3), as: UTF8.self)
        .unicodeScalars.first
      return scalar?.endsAddress ?? false
    default: return false
    }
  }

  /// A longer label is not looked for.
  private static let longestLabel = 100

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension Unicode.Scalar {
  /// Whether it is none of ASCII and closes what an address stands in, or parts or ends a sentence:
  /// brackets and quotation marks of any script, full stops, commas and their like.
  fileprivate var endsAddress: Bool {
    if value < 0x80 { return false }
    switch properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation:
      return true
    case .otherPunctuation: return properties.isSentenceTerminal || others.contains(self)
    default: return properties.isQuotationMark
    }
  }
}

/// Marks that Unicode does not count among those that end a sentence.
private let others = Set("…‥、，；：､،؛՝፣፤፥၊".unicodeScalars)
