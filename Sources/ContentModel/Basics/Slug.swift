/// Lowercase words joined by dashes, as in names and addresses.
public enum Slug {
  /// The first words of a text, marks left out; `fallback` if it has no letters.
  public static func ofWords(_ text: String, limit: Int, fallback: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if isWord(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !joins(scalar), !word.isEmpty {
        words.append(word)
        word = ""
        if words.count == limit { break }
      }
    }
    if !word.isEmpty, words.count < limit { words.append(word) }
    return words.isEmpty ? fallback : words.joined(separator: "-").lowercased()
  }

  /// A heading's anchor as GitHub makes it: letters, digits, dashes and underscores kept, each
  /// space a dash, everything else left out.
  public static func anchor(_ text: String) -> String {
    var anchor = ""
    for scalar in text.lowercased().unicodeScalars {
      if isWord(scalar) || scalar == "-" || scalar == "_" {
        anchor.unicodeScalars.append(scalar)
      } else if scalar == " " {
        anchor.append("-")
      }
    }
    return anchor
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: false
      }
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  /// Apostrophes and brackets inside a word don't part it: `don’t`, `[her]s`.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    ["'", "’", "[", "]"].contains(scalar)
  }
}
