/// An address of the web that a page may lead to: of `http`, `https` or `mailto`. `nil` for any other,
/// as one that would run a script.
///
/// What can't stand in an address is written as its bytes (RFC 3986, 2.1), so that nothing of it is
/// read as more of the page, or turns its direction.
func webAddress(_ text: String) -> String? {
  let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
  guard scheme.count < text.utf8.count,
    ["http", "https", "mailto"].contains(String(decoding: scheme, as: UTF8.self).lowercased())
  else { return nil }
  return percentEncoded(text)
}

/// A path or the part behind `#` as an address writes it; what is written as its bytes already stays.
func percentEncoded(_ text: some StringProtocol) -> String {
  guard !text.utf8.allSatisfy(\.standsInAddress) else { return String(text) }
  var encoded: [UInt8] = []
  for byte in text.utf8 {
    if byte.standsInAddress {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

private let hexDigits = Array("0123456789ABCDEF".utf8)
private let allowed = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)

extension UInt8 {
  fileprivate var standsInAddress: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: allowed.contains(self)
    }
  }
}

/// The address under which a site is to stand, as whole addresses begin; `nil` unless it is one of
/// `http` or `https` with a host, and nothing behind its path.
public func siteBase(_ text: String) -> String? {
  let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
  guard parts.count >= 3, ["http:", "https:"].contains(parts[0].lowercased()), parts[1].isEmpty,
    !parts[2].isEmpty, !text.contains(where: { "?#\"<>\\".contains($0) || $0.isWhitespace })
  else { return nil }
  return webAddress(text)
}
