import ContentModel
import FoundationEssentials

/// A link to a heading, to be checked when every page's headings are known.
struct HeadingLink: Sendable {
  var page: EntityID
  var anchor: String
  var location: SourceLocation
}

/// A picture of the companion's own folder, to be looked for when all is read.
struct LocalImage: Sendable {
  /// Relative to the content folder.
  var path: String
  var location: SourceLocation
}

/// Turns the address of a link into where it leads, as seen from one file.
struct LinkResolver {
  let file: String
  let home: EntityID
  let index: EntityIndex
  private(set) var headingLinks: [HeadingLink] = []
  private(set) var images: [LocalImage] = []
  private var hints = Hints()
  /// No page of a companion has a longer one.
  private static let longestPath = 1_024
  private let isOneFolderDeep: Bool

  init(file: String, home: EntityID, index: EntityIndex) {
    self.file = file
    self.home = home
    self.index = index
    isOneFolderDeep = file.utf8.count { $0 == UInt8(ascii: "/") } == 1
  }

  mutating func resolve(
    _ address: String, at range: SourceRange, findings: inout Findings
  ) -> LinkTarget {
    if let id = neighbour(address) { return .entry(id, anchor: nil) }
    if Self.isExternal(address) { return .external(address) }
    let length = address.utf8.count
    guard length <= Self.longestPath else {
      findings.report(.brokenLink, "an address of \(length) bytes leads nowhere", at: range)
      return .unresolved(address)
    }
    let hash = address.utf8.firstIndex(of: UInt8(ascii: "#"))
    let path = hash.map { address[..<$0] } ?? address[...]
    let anchor = hash.map { percentDecoded(address[address.utf8.index(after: $0)...]) }
    if path.isEmpty {
      guard let anchor, !anchor.isEmpty else {
        findings.report(.brokenLink, "a link without an address; give one", at: range)
        return .unresolved(address)
      }
      expect(anchor, on: home, at: range)
      return .heading(anchor: anchor)
    }
    guard let full = joined(percentDecoded(path)), let id = index[full] else {
      report(address, path: joined(percentDecoded(path)), at: range, findings: &findings)
      return .unresolved(address)
    }
    if let anchor { expect(anchor, on: id, at: range) }
    return .entry(id, anchor: anchor)
  }

  /// Takes note of a picture, which is a file of the companion's folder or stands on the web.
  mutating func expectImage(
    _ address: String, at range: SourceRange, findings: inout Findings
  ) {
    if Self.isExternal(address) { return }
    let path = address.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard !path.isEmpty, let full = joined(percentDecoded(Substring(path))) else {
      findings.report(
        .missingImage, "no picture at “\(address.prefix(80))”; name a file of this folder",
        at: range)
      return
    }
    let location = SourceLocation(file: file, line: range.startLine, column: range.startColumn)
    images.append(LocalImage(path: full, location: location))
  }

  /// Almost every link goes one folder up and down again, to a page that is there.
  private func neighbour(_ address: String) -> EntityID? {
    guard isOneFolderDeep, address.utf8.starts(with: "../".utf8) else { return nil }
    return String(address.utf8.dropFirst(3)).flatMap { index[$0] }
  }

  private mutating func expect(_ anchor: String, on page: EntityID, at range: SourceRange) {
    let location = SourceLocation(file: file, line: range.startLine, column: range.startColumn)
    headingLinks.append(HeadingLink(page: page, anchor: anchor, location: location))
  }

  private mutating func report(
    _ address: String, path: String?, at range: SourceRange, findings: inout Findings
  ) {
    guard let path, !address.isEmpty else {
      findings.report(.brokenLink, "the link “\(address)” leads out of the companion", at: range)
      return
    }
    let (rule, thing): (Rule, String) =
      switch folderPart(of: path) {
      case "people": (.unknownPerson, "person")
      case "sources": (.unknownSource, "source")
      case "goals": (.unknownGoal, "goal")
      default: (.brokenLink, "page")
      }
    let near = hints.take() ? nearest(to: path, in: index.neighbours(of: path)) : nil
    let hint = near.map { "; the nearest is \($0)" }
    findings.report(
      rule, "no \(thing) at \(path)\(hint ?? "")", at: range, subject: Subject.page(at: path),
      correction: near == nil ? nil : correction(of: address, at: path))
  }

  /// The same address with the file's name as it was surely meant.
  private func correction(of address: String, at path: String) -> Correction? {
    func stem(_ path: String) -> String {
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
    let old = stem(path)
    guard path.hasSuffix(".md"), !old.isEmpty,
      let new = Correction.sure(old, of: index.neighbours(of: path).map(stem))
    else { return nil }
    let corrected = address.components(separatedBy: "\(old).md")
    // One that is written with percent signs has the name in another form.
    guard corrected.count == 2 else { return nil }
    return .address(written: address, meant: corrected.joined(separator: "\(new).md"))
  }

  /// The path from the content folder; `nil` if it leads out of the folder.
  private func joined(_ relative: String) -> String? { joinedPath(relative, from: file) }

  private static func isExternal(_ address: String) -> Bool {
    guard address.utf8.prefix(8).contains(UInt8(ascii: ":")) else { return false }
    let start = address.prefix(8).lowercased()
    return ["http://", "https://", "mailto:"].contains { start.hasPrefix($0) }
  }

}

/// The path from the content folder of what is named in a file; `nil` if it leads out of the folder.
func joinedPath(_ relative: String, from file: String) -> String? {
  if relative.utf8.first == UInt8(ascii: "/") || hasScheme(relative) { return nil }
  let slash = UInt8(ascii: "/")
  var parts = folderPart(of: file).utf8.split(separator: slash).map { Substring($0) }
  for part in relative.utf8.split(separator: slash).map({ Substring($0) }) where part != "." {
    if part != ".." {
      parts.append(part)
    } else if parts.popLast() == nil {
      return nil
    }
  }
  return parts.joined(separator: "/")
}

/// Whether it begins with a scheme after RFC 3986, as in `javascript:`.
private func hasScheme(_ address: String) -> Bool {
  guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
  return !address[..<colon].utf8.contains(UInt8(ascii: "/"))
}

/// The text with `%20` and its like replaced by what they stand for (RFC 3986).
func percentDecoded(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2,
      let value = UInt8(String(Substring(digits)), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
