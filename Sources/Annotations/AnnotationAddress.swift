import ContentModel
import Reading

/// How annotations name pages: by their files in the exported site, `life/kyiv.html`, wherever it
/// stands.
struct AnnotationAddress {
  let library: Library
  /// The site's own address, with a slash at its end; empty if it has none.
  var base = ""

  private static let ending = ".html"

  func text(of id: EntityID) -> String {
    if id.folder == EntityID.elsewhere, library[id] == nil { return id.slug }
    if id == .about { return "\(base)about\(Self.ending)" }
    return "\(base)\(id.folder.percentEncoded)/\(id.slug.percentEncoded)\(Self.ending)"
  }

  /// The page at an address of the site, or of a copy of it anywhere. Of a page that is gone, what its id
  /// was, if the address is relative; of anything else an id that no page has.
  func entity(of address: String) -> EntityID {
    let path = address.prefix { !"?#".contains($0) }
    let scheme = path.firstRange(of: "://")
    // By bytes: a slash is one also before a mark that Unicode would set over it.
    var parts = (scheme.map { path[$0.upperBound...] } ?? path).utf8
      .split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let isRelative = scheme == nil && parts.count < 3 && parts.first?.contains(":") != true
    // What follows a scheme is the host.
    if scheme != nil { parts = Array(parts.dropFirst()) }
    let isIndex = parts.last == "index\(Self.ending)"
    if let last = parts.last, last.hasSuffix(Self.ending) {
      parts[parts.count - 1] = String(last.dropLast(Self.ending.count))
    }
    if let id = page(at: parts, isRelative: isRelative) { return id }
    if isIndex, let id = page(at: parts.dropLast(), isRelative: false) { return id }
    return .elsewhere(address)
  }

  /// The page that the last parts of an address name. If it is relative it need not be there any more.
  private func page(at parts: [String], isRelative: Bool) -> EntityID? {
    let names = parts.suffix(2).map(\.percentDecoded)
    if names.count == 2, let id = EntityID("\(names[0])/\(names[1])"),
      isRelative || library[id] != nil
    {
      return id
    }
    let isAbout = names.last == "about" && (isRelative ? names.count == 1 : library[.about] != nil)
    return isAbout ? .about : nil
  }
}

extension String {
  /// After RFC 3986: all but what is reserved nowhere in two hexadecimal digits a byte.
  var percentEncoded: String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    return utf8.map { byte in
      if plain.contains(byte) { return String(Unicode.Scalar(byte)) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// What was encoded so; a percent sign without two digits, or with two noughts, stands for itself.
  var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
        let value = UInt8(digits, radix: 16), value != 0
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
