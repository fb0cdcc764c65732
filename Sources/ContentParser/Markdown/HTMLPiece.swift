import ContentModel

/// A part of a block of raw HTML: one tag, or what stands between two.
struct HTMLPiece: Equatable {
  let isTag: Bool
  /// A tag as it is written; words with their character references read.
  let text: String
  /// Where it begins: the line of the block, and the byte in that line, both from 0.
  let line: Int
  let column: Int

  /// `nil` if it is words, or what looks like a tag and is none.
  var tag: HTMLTag? { isTag ? HTMLTag(text) : nil }

  /// Where it begins in the file, as near as its lines tell.
  /// - Parameter block: The block's place.
  func place(in block: SourceRange) -> SourceRange {
    let start = block.startLine + line
    let column = self.column + (line == 0 ? block.startColumn : 1)
    return SourceRange(startLine: start, startColumn: column, endLine: start, endColumn: column)
      .clamped(to: block)
  }

  /// The block in pieces, in order. A `<` that begins no tag is text.
  static func all(in block: String) -> [HTMLPiece] {
    var block = block
    return block.withUTF8 { bytes in
      var reader = HTMLPieces(bytes: bytes)
      return reader.read()
    }
  }
}

/// Takes a block of raw HTML apart; looks at no byte more than three times.
private struct HTMLPieces {
  let bytes: UnsafeBufferPointer<UInt8>
  var pieces: [HTMLPiece] = []
  /// Where the next piece begins.
  var start = 0
  var line = 0
  var column = 0

  mutating func read() -> [HTMLPiece] {
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<"), beginsTag(at: place) else {
        place += 1
        continue
      }
      // Where no tag ends behind a place, none ends behind a later one.
      guard let end = end(ofTagAt: place) else { break }
      take(upTo: place, isTag: false)
      take(upTo: end, isTag: true)
      place = end
    }
    take(upTo: bytes.count, isTag: false)
    return pieces
  }

  private mutating func take(upTo end: Int, isTag: Bool) {
    guard start < end else { return }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    pieces.append(
      HTMLPiece(
        isTag: isTag, text: isTag ? text : HTMLTag.decoded(text), line: line, column: column))
    for byte in bytes[start..<end] {
      column += 1
      if byte == 0x0A { (line, column) = (line + 1, 0) }
    }
    start = end
  }

  private func beginsTag(at place: Int) -> Bool {
    let next = bytes[(place + 1)...]
    let name = next.first == UInt8(ascii: "/") ? next.dropFirst() : next
    return name.first.map { (0x61...0x7A).contains($0 | 0x20) } == true
      || next.starts(with: "!--".utf8)
  }

  /// Just after the `>` that ends the tag, or the comment; one in quotation marks ends nothing.
  private func end(ofTagAt start: Int) -> Int? {
    let isComment = bytes[start...].starts(with: "<!--".utf8)
    var quote: UInt8?
    for place in start + 1..<bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ">") where isComment:
        if place > start + 5, bytes[place - 1] == 0x2D, bytes[place - 2] == 0x2D {
          return place + 1
        }
      case UInt8(ascii: ">") where quote == nil: return place + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == bytes[place] { quote = nil } else if quote == nil { quote = bytes[place] }
      default: break
      }
    }
    return nil
  }
}
