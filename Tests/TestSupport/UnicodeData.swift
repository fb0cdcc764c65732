import Foundation

/// Unicode's own data files, where Debian's package unicode-data is installed.
public enum UnicodeData {
  public static let isInstalled = FileManager.default.fileExists(atPath: path + "ReadMe.txt")

  private static let path = "/usr/share/unicode/"

  /// The samples of a file of the folder `auxiliary`, which say where a text may be parted.
  public static func samples(_ file: String) -> [Sample] {
    lines(of: "auxiliary/" + file).enumerated().compactMap { number, line in
      let words = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      guard !words.isEmpty else { return nil }
      let marks = words.filter { $0 == "÷" || $0 == "×" }
      return Sample(
        line: number + 1, scalars: words.compactMap(\.scalar), parts: marks.map { $0 == "÷" })
    }
  }

  /// A text, and whether it may be parted before each of its scalars and at its end.
  public struct Sample: Sendable {
    public let line: Int
    public let scalars: [Unicode.Scalar]
    public let parts: [Bool]
  }

  /// The sequences of a file of the folder `emoji`, ranges written out.
  public static func emoji(_ file: String) -> [String] {
    lines(of: "emoji/" + file).flatMap { line -> [String] in
      let field = line.prefix { $0 != "#" && $0 != ";" }
      let ends = field.split { $0 == "." || $0 == " " }.compactMap(\.scalar)
      guard field.contains("."), let first = ends.first, let last = ends.last else {
        return ends.isEmpty ? [] : [String(String.UnicodeScalarView(ends))]
      }
      return (first.value...last.value).compactMap(Unicode.Scalar.init).map { String($0) }
    }
  }

  fileprivate static func lines(of file: String) -> [Substring] {
    let text = (try? String(contentsOfFile: path + file, encoding: .utf8)) ?? ""
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }
}

/// What a data file says of each scalar.
public struct UnicodeProperty: Sendable {
  /// In rising order.
  private var runs: [(scalars: ClosedRange<UInt32>, value: Substring)] = []
  /// What holds where no run says anything; a later one before an earlier.
  private var missing: [(scalars: ClosedRange<UInt32>, value: Substring)] = []

  /// - Parameter name: where a file holds several properties, the one that is asked for.
  public init(_ file: String, named name: String? = nil) {
    for line in UnicodeData.lines(of: file) {
      let isMissing = line.hasPrefix("# @missing: ")
      let fields = (isMissing ? line.dropFirst(12) : line.prefix { $0 != "#" })
        .split(separator: ";").map { $0.split(separator: " ").first ?? "" }
      guard fields.count >= 2, name.map({ fields[1] == $0 }) ?? true else { continue }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { continue }
      if isMissing {
        missing.append((first...last, fields[1]))
      } else {
        runs.append((first...last, fields[1]))
      }
    }
    runs.sort { $0.scalars.lowerBound < $1.scalars.lowerBound }
  }

  public subscript(scalar: UInt32) -> Substring? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].scalars.upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    if low < runs.count, runs[low].scalars.contains(scalar) { return runs[low].value }
    return missing.last { $0.scalars.contains(scalar) }?.value
  }

  /// Where the value can be another than for the scalar before.
  public var edges: [UInt32] {
    (runs + missing).flatMap { [$0.scalars.lowerBound, $0.scalars.upperBound + 1] }
  }

  /// The scalars that have a line of their own.
  public var listed: some Sequence<Unicode.Scalar> {
    runs.lazy.flatMap(\.scalars).compactMap(Unicode.Scalar.init)
  }
}

extension Substring {
  fileprivate var scalar: Unicode.Scalar? { UInt32(self, radix: 16).flatMap(Unicode.Scalar.init) }
}
