import Citation
import TextLayout

extension CitedText {
  /// In lines, each as far indented as this one is, and with its italics.
  func wrapped(columns: Int) -> [[Run]] {
    let indent = String(plain.prefix { $0 == " " })
    guard indent.count < plain.count else { return [[]] }
    let lines = wrap(
      String(plain.dropFirst(indent.count)), columns: max(1, columns - indent.count))
    var rest = runs.flatMap { run in run.text.map { (character: $0, isItalic: run.isItalic) } }[
      indent.count...]
    return lines.map { line in
      var set = indent.isEmpty ? [] : [Run(text: indent, isItalic: false)]
      for character in line {
        // What the line's end took the place of is passed over.
        while let next = rest.first, next.character != character { rest.removeFirst() }
        let isItalic = rest.popFirst()?.isItalic ?? false
        if let last = set.indices.last, set[last].isItalic == isItalic {
          set[last].text.append(character)
        } else {
          set.append(Run(text: String(character), isItalic: isItalic))
        }
      }
      return set
    }
  }
}
