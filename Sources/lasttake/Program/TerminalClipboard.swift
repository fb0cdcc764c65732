import FoundationEssentials
import Glibc

/// OSC 52, “manipulate selection data” of xterm's control sequences, as the terminal around this
/// program wants it.
struct TerminalClipboard {
  let plain: [UInt8]

  /// The longest text that terminals are known to take, in bytes of Base64.
  private static let limit = 74_994
  /// How much of a sequence GNU screen hands on in one string: it takes 768 bytes.
  private static let screenLimit = 700

  init(_ text: String) {
    plain = Array("\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}".utf8)
  }

  var isTooLong: Bool { plain.count > Self.limit }

  /// tmux hands on what stands between, with every escape doubled.
  var throughTmux: [UInt8] {
    Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
  }

  /// GNU screen hands on what stands in a string.
  var throughScreen: [UInt8] {
    var rest = plain[...]
    var sequence: [UInt8] = []
    while !rest.isEmpty {
      sequence += Array("\u{1B}P".utf8) + rest.prefix(Self.screenLimit) + Array("\u{1B}\\".utf8)
      rest = rest.dropFirst(Self.screenLimit)
    }
    return sequence
  }
}
