import ContentModel
import Testing

@Suite struct UnseenScalarTests {
  @Test func controlsAndWhatHasNoLooksAreUnseen() {
    for value in Array(0...0x1F) + Array(0x7F...0x9F) + [
      0xAD, 0x34F, 0x61C, 0x3164, 0xFEFF, 0xE0041,
    ]
      + Array(0x200B...0x200F) + Array(0x2028...0x202E) + Array(0x2060...0x206F)
    {
      #expect(Unicode.Scalar(UInt32(value))?.isUnseen == true, "\(value)")
    }
    for letter in "a\u{A0}é世👩\u{301}".unicodeScalars { #expect(!letter.isUnseen) }
  }

  @Test func jsonIsEscapedAndNothingElse() {
    let json = "{\n  \"é\": \"a\u{202E}\u{9B}\u{7F}\u{E0041}\"\n}"
    #expect(
      json.escapingUnseenInJSON
        == "{\n  \"é\": \"a\\u202E\\u009B\\u007F\\uDB40\\uDC41\"\n}")
  }
}
