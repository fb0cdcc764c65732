/// About how many words a Markdown text has, without parsing it: runs between white space that begin
/// with a letter, a digit or anything beyond ASCII, an opening mark before them aside. Note
/// definitions and the addresses of links don't count.
func estimatedWordCount(_ body: ArraySlice<UInt8>) -> Int {
  body.withUnsafeBufferPointer { count(words: $0) }
}

private func count(words bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var isInWord = false
  var previous: UInt8 = 0x0A
  var place = 0
  var isInDefinition = false
  while place < bytes.count {
    if previous == 0x0A {
      let first = bytes[place]
      isInDefinition = first == UInt8(ascii: "[") || isInDefinition && first == 0x20
      if isInDefinition {
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
        isInWord = false
        if place == bytes.count { break }
      }
    }
    let byte = bytes[place]
    if byte <= 0x20 {
      isInWord = false
    } else if !isInWord {
      if byte >= 0x80 || isLetterOrDigit(byte) {
        count += 1
        isInWord = true
      } else if byte == UInt8(ascii: "("), previous == UInt8(ascii: "]") {
        isInWord = true
      }
    }
    previous = byte
    place += 1
  }
  return count
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
}
