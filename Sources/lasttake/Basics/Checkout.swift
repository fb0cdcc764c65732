import FoundationEssentials

/// A checkout of this program's source, as git keeps it.
struct Checkout {
  /// The folder that holds `.git`.
  let folder: String

  /// The one that the program was built in and still lies in; `nil` if it lies elsewhere.
  static var ofThisProgram: Checkout? {
    guard
      let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      let build = program.firstRange(of: "/.build/")
    else { return nil }
    return Checkout(folder: String(program[..<build.lowerBound]))
  }

  /// The commit that it is at, in hexadecimal; `nil` if that can't be told.
  var commit: String? {
    guard let head = read("HEAD", in: ownFolder) else { return nil }
    guard head.hasPrefix("ref: ") else { return head.asCommit }
    let name = String(head.dropFirst(5))
    return read(name, in: ownFolder)?.asCommit ?? read(name, in: sharedFolder)?.asCommit
      ?? packed(name)
  }

  /// Where git keeps what is this checkout's own: a file in place of `.git` names another folder.
  private var ownFolder: String {
    let git = "\(folder)/.git"
    guard let line = read(".git", in: folder), line.hasPrefix("gitdir: ") else { return git }
    let named = String(line.dropFirst(8))
    return named.hasPrefix("/") ? named : "\(folder)/\(named)"
  }

  /// Where git keeps what several checkouts share.
  private var sharedFolder: String {
    guard let named = read("commondir", in: ownFolder) else { return ownFolder }
    return named.hasPrefix("/") ? named : "\(ownFolder)/\(named)"
  }

  private func packed(_ name: String) -> String? {
    read("packed-refs", in: sharedFolder)?.split(separator: "\n")
      .first { $0.hasSuffix(" \(name)") }
      .flatMap { String($0.prefix { $0 != " " }).asCommit }
  }

  private func read(_ name: String, in folder: String) -> String? {
    (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))?.trimmed
  }
}

extension String {
  /// Itself if it is the whole hash of a commit.
  fileprivate var asCommit: String? {
    count >= 40 && allSatisfy { $0.isASCII && $0.isHexDigit } ? self : nil
  }
}
