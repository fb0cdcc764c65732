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
    ends(in: text).map { ($0, separator) }
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

  /// The offsets at which an address ends before cmark-gfm would end it, in order.
  private static func ends(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var ends: [Int] = []
    var index = 0
    while index < text.count {
      guard let start = addressStart(at: index, in: text) else {
        index += 1
        continue
      }
      let isWrapped = isWrapped(before: start, in: text)
      index += 3
      while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: "<") {
        if isStop(at: index, in: text) {
          if !isWrapped { ends.append(index) }
          break
        }
        index += 1
      }
    }
    return ends
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

  /// Whether the address stands in a link, in angle brackets, in an attribute or defines a link.
  private static func isWrapped(before start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = start - 1
    while index >= 0, text[index] <= 0x20 { index -= 1 }
    guard index >= 0 else { return false }
    let isNear = index == start - 1
    switch text[index] {
    case UInt8(ascii: "<"), UInt8(ascii: "="): return isNear
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return isNear && index > 0 && text[index - 1] == UInt8(ascii: "=")
    case UInt8(ascii: "("): return index > 0 && text[index - 1] == UInt8(ascii: "]")
    case UInt8(ascii: ":"):
      guard index > 0, text[index - 1] == UInt8(ascii: "]"),
        let open = text[max(0, index - longestLabel)..<index].lastIndex(of: UInt8(ascii: "["))
      else { return false }
      return text[open + 1] != UInt8(ascii: "^")
    default: return false
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
