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
  let bytes = Array(text.utf8)
  let host = literalHost(in: bytes)
  let fragment = bytes.firstIndex(of: UInt8(ascii: "#"))
  return encoded(bytes) { index in
    let isWritten = bytes[index] == UInt8(ascii: "%") && isEscape(bytes[index...].prefix(3))
    return isWritten || index == fragment || host.contains(index)
  }
}

/// A place of the site, `life/kyiv.html#it-rained`, as an address writes it.
func percentEncoded(_ place: some StringProtocol) -> String {
  let bytes = Array(place.utf8)
  // No name of a file holds the sign.
  let fragment = bytes.firstIndex(of: UInt8(ascii: "#"))
  return encoded(bytes) { $0 == fragment }
}

/// - Parameter stays: Whether the byte at an index is written as it is, though others like it can't be.
private func encoded(_ bytes: [UInt8], except stays: (Int) -> Bool) -> String {
  guard !bytes.allSatisfy(\.standsInAddress) else { return String(decoding: bytes, as: UTF8.self) }
  var encoded: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    if byte.standsInAddress || stays(index) {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

/// Where a host stands that is written as a number of IPv6, `https://[2001:db8::1]/` (RFC 3986, 3.2.2).
private func literalHost(in bytes: [UInt8]) -> Range<Int> {
  guard let start = bytes.firstIndex(of: UInt8(ascii: "[")),
    bytes[..<start].suffix(3).elementsEqual("://".utf8),
    bytes[..<start].count(where: { $0 == UInt8(ascii: "/") }) == 2,
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "]")),
    bytes[(start + 1)..<end].allSatisfy(\.standsInNumber),
    end + 1 == bytes.count || ":/?#".utf8.contains(bytes[end + 1])
  else { return 0..<0 }
  return start..<(end + 1)
}

private func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.count == 3 && bytes.dropFirst().allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
}

private let hexDigits = Array("0123456789ABCDEF".utf8)
private let allowed = Set("-._~:/?@!$&'()*+,;=".utf8)

extension UInt8 {
  /// Whether numbers of IPv6 are written with it.
  fileprivate var standsInNumber: Bool {
    Character(Unicode.Scalar(self)).isHexDigit || self == UInt8(ascii: ":")
      || self == UInt8(ascii: ".")
  }

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
