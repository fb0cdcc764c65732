/// About how many words a Markdown text has, without parsing it: runs between white space that begin
/// with a letter, a digit or anything beyond ASCII, an opening mark before them aside. Note
/// definitions and the addresses of links don't count.
func estimatedWordCount(_ body: ArraySlice<UInt8>) -> Int {
  var count = 0
  var isInWord = false
  var isAtLineStart = true
  var isInDefinition = false
  var previous: UInt8 = 0x0A
  for byte in body {
    if isAtLineStart {
      isInDefinition = byte == UInt8(ascii: "[") || isInDefinition && byte == 0x20
    }
    isAtLineStart = byte == 0x0A
    defer { previous = byte }
    if isInDefinition { continue }
    switch byte {
    case 0x20, 0x0A, 0x09, 0x0D: isInWord = false
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
      if !isInWord { count += 1 }
      isInWord = true
    case UInt8(ascii: "("):
      if previous == UInt8(ascii: "]") { isInWord = true }
    default: break
    }
  }
  return count
}
