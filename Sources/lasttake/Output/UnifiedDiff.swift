import ContentParser

/// What a mending changes, as a unified difference that `patch -p1` and `git apply` take: paths are
/// those in the companion's folder.
struct UnifiedDiff {
  private(set) var lines: [String] = []
  /// How many lines around a change are shown.
  private static let context = 3

  init(_ mending: Mending) {
    for file in mending.files {
      let isRenamed = file.newPath != file.path
      lines.append("diff --git a/\(file.path) b/\(file.newPath)")
      if isRenamed { lines += ["rename from \(file.path)", "rename to \(file.newPath)"] }
      let steps = Self.steps(
        from: Self.lines(of: file.before), to: Self.lines(of: file.after),
        without: file.removedLines)
      guard steps.contains(where: { $0.sign != " " }) else { continue }
      lines += ["--- a/\(file.path)", "+++ b/\(file.newPath)"]
      lines += Self.hunks(of: steps).flatMap { Self.lines(of: $0) }
    }
  }

  /// One line that stays, goes (`-`) or comes (`+`), with its number from 0 on both sides.
  private struct Step {
    let sign: Character
    let text: ArraySlice<UInt8>
    let old: Int
    let new: Int
  }

  /// Each line with its end.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }

  /// Goes over both texts once, side by side: what was mended is known, and need not be found.
  /// - Parameter removed: The old lines that have no new one.
  private static func steps(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>], without removed: Set<Int>
  ) -> [Step] {
    var changed: [Step] = []
    var steps: [Step] = []
    var next = 0
    for (number, line) in old.enumerated() {
      let other = removed.contains(number) || next == new.count ? nil : new[next]
      if line == other {
        steps += changed + [Step(sign: " ", text: line, old: number, new: next)]
        changed = []
      } else {
        steps.append(Step(sign: "-", text: line, old: number, new: next - changed.count))
        if let other { changed.append(Step(sign: "+", text: other, old: number + 1, new: next)) }
      }
      if other != nil { next += 1 }
    }
    let rest = new[next...].enumerated().map {
      Step(sign: "+", text: $1, old: old.count, new: next + $0)
    }
    return steps + changed + rest
  }

  /// The runs of steps that are shown together.
  private static func hunks(of steps: [Step]) -> [ArraySlice<Step>] {
    var hunks: [ArraySlice<Step>] = []
    for index in steps.indices where steps[index].sign != " " {
      let range = max(0, index - context)..<min(steps.count, index + context + 1)
      if let last = hunks.last, range.lowerBound <= last.endIndex {
        hunks[hunks.count - 1] = steps[last.startIndex..<range.upperBound]
      } else {
        hunks.append(steps[range])
      }
    }
    return hunks
  }

  private static func lines(of hunk: ArraySlice<Step>) -> [String] {
    func side(_ start: Int, without sign: Character) -> String {
      let count = hunk.count { $0.sign != sign }
      return "\(count == 0 ? start : start + 1),\(count)"
    }
    let head =
      "@@ -\(side(hunk.first?.old ?? 0, without: "+")) "
      + "+\(side(hunk.first?.new ?? 0, without: "-")) @@"
    return [head]
      + hunk.flatMap { step in
        let ends = step.text.last == 0x0A
        let text = String(decoding: ends ? step.text.dropLast() : step.text, as: UTF8.self)
        return ["\(step.sign)\(text)"] + (ends ? [] : ["\\ No newline at end of file"])
      }
  }
}
