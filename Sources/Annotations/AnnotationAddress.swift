import ContentModel
import Reading

/// How annotations name pages: by their files in the exported site, `life/kyiv.html`, wherever it
/// stands.
struct AnnotationAddress {
  let library: Library
  /// The site's own address, with a slash at its end; empty if it has none.
  let base: String
  /// What the site calls the files of pages, from its top; a page that has none is named by its id.
  private let files: [EntityID: String]
  private let pages: [String: EntityID]

  private static let ending = ".html"

  init(library: Library, files: [EntityID: String], base: String = "") {
    self.library = library
    self.base = base
    self.files = files
    pages = Dictionary(files.map { ($1, $0) }) { first, _ in first }
  }

  func text(of id: EntityID) -> String {
    if id.folder == EntityID.elsewhere, library[id] == nil { return id.slug }
    if let file = files[id] {
      return base
        + file.split(separator: "/").map { String($0).percentEncoded }.joined(separator: "/")
    }
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
    if let id = page(inFile: parts, ending: "") { return id }
    let isIndex = parts.last == "index\(Self.ending)"
    if let last = parts.last, last.hasSuffix(Self.ending) {
      parts[parts.count - 1] = String(last.dropLast(Self.ending.count))
    }
    if let id = page(at: parts, isRelative: isRelative) { return id }
    if isIndex, let id = page(at: parts.dropLast(), isRelative: false) { return id }
    return .elsewhere(address)
  }

  /// The page whose file the last parts of an address name, as it is or without its ending.
  private func page(inFile parts: [String], ending: String) -> EntityID? {
    let names = parts.suffix(2).map(\.percentDecoded)
    return names.count == 2 ? pages[names.joined(separator: "/") + ending] : nil
  }

  /// The page that the last parts of an address name: by its id, as the program once did, or where servers
  /// leave the ending out. If it is relative it need not be there any more.
  private func page(at parts: [String], isRelative: Bool) -> EntityID? {
    let names = parts.suffix(2).map(\.percentDecoded)
    let named = names.count == 2 ? EntityID("\(names[0])/\(names[1])") : nil
    if let named, library[named] != nil { return named }
    if let id = page(inFile: parts, ending: Self.ending) { return id }
    if let named, isRelative { return named }
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
