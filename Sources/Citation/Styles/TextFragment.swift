/// The part of an address that leads to words on the page: `#:~:text=…`
/// (https://wicg.github.io/scroll-to-text-fragment/#syntax).
///
/// The words are a run without quotation marks, brackets, ellipses and dashes, in whose form pages
/// differ from their copies: all of them, if they are such a run and not long, or else the first of
/// them and the last, with a comma between.
struct TextFragment {
  /// As it follows an address that has no fragment; empty where there are no words.
  let text: String

  /// How many characters are given whole.
  private static let limit = 120
  /// How many words stand for an end of longer ones.
  private static let endWords = 5

  init(_ words: String) {
    let runs = words.split { "“”‘\"[]()…—–\n".contains($0) }
      .map { $0.trimmed.withoutClosingMark }.filter { $0.contains(where: \.isLetter) }
    guard let first = runs.first, let last = runs.last else {
      text = ""
      return
    }
    if runs.count == 1, first.count <= Self.limit {
      text = "#:~:text=" + first.fragmentEncoded
      return
    }
    let start = first.split(separator: " ").prefix(Self.endWords).joined(separator: " ").trimmed
    let end = last.split(separator: " ").suffix(Self.endWords).joined(separator: " ")
    text = "#:~:text=\(start.fragmentEncoded),\(end.fragmentEncoded)"
  }

  /// The address with the fragment; one that has a fragment of its own keeps it.
  func following(_ address: String) -> String {
    address.contains("#") ? address + text.dropFirst() : address + text
  }
}

extension Clipping {
  /// The address of the first work that has one, leading to the words.
  var address: String? {
    guard let url = works.lazy.compactMap(\.work.url).first else { return nil }
    return TextFragment(words?.spoken ?? "").following(url)
  }
}

extension String {
  /// Without a single mark that closes at the end, which is no apostrophe there, and what stands before it.
  fileprivate var withoutClosingMark: String {
    hasSuffix("’") && !hasSuffix("s’") ? dropLast().trimmed : self
  }

  /// Percent-encoded but for what a text directive may hold: `&`, `-` and `,` mean something there.
  fileprivate var fragmentEncoded: String {
    utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "'"), UInt8(ascii: "*"):
        return String(Unicode.Scalar(byte))
      default: return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
