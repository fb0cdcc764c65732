import ContentModel
import ContentParser
import Glibc

/// The findings as a log of the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS).
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// - Parameter fixes: What mends the findings for certain.
  init(_ diagnostics: [Diagnostic], fixes: Fixes) {
    runs = [Run(results: diagnostics.map { Result($0, fix: fixes[$0]) })]
  }

  struct Run: Encodable {
    let tool = ["driver": Driver()]
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  struct Driver: Encodable {
    let name = "lasttake"
    let version = programVersion
    let rules = Rule.allCases.map(RuleDescription.init)
  }

  struct RuleDescription: Encodable {
    let id: String
    let shortDescription: Message
    let fullDescription: Message
    let help: Message
    let defaultConfiguration: [String: String]

    init(_ rule: Rule) {
      let explanation = rule.explanation
      func told(_ heading: String, _ examples: [RuleExample]) -> String {
        examples.map { "\(heading), \($0.place):\n\n" + $0.lines.joined(separator: "\n") }
          .joined(separator: "\n\n")
      }
      id = rule.rawValue
      shortDescription = Message(text: rule.summary)
      fullDescription = Message(text: explanation.reason)
      help = Message(
        text: told("Wrong", explanation.wrong) + "\n\n" + told("Right", explanation.right))
      defaultConfiguration = ["level": rule.severity.rawValue]
    }
  }

  struct Message: Encodable {
    let text: String
  }

  struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    /// The other places that it stands for; left out where there are none.
    let relatedLocations: [Location]?
    /// What an editor may offer; left out where only the author can tell.
    let fixes: [SARIFFix]?

    init(_ diagnostic: Diagnostic, fix: Fix?) {
      ruleId = diagnostic.rule
      level = diagnostic.severity.rawValue
      message = Message(text: diagnostic.messageWithOthers)
      locations = [Location(diagnostic.location, of: diagnostic)]
      relatedLocations =
        diagnostic.others.isEmpty
        ? nil : diagnostic.others.map { Location($0, of: diagnostic) }
      fixes = fix.map { [SARIFFix($0, of: diagnostic)] }
    }
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation

    init(_ location: SourceLocation, of diagnostic: Diagnostic) {
      physicalLocation = PhysicalLocation(
        artifactLocation: artifact(location.file, of: diagnostic),
        region: ["startLine": location.line, "startColumn": location.column])
    }
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: [String: String]
    let region: [String: Int]
  }
}

/// A file of the folder in which a finding is.
func artifact(_ file: String, of diagnostic: Diagnostic) -> [String: String] {
  ["uri": uri(ofPath: diagnostic.path(of: file))]
}

/// A path as a reference after RFC 3986: relative if the path leads down from here.
private func uri(ofPath path: String) -> String {
  var path = path
  // A viewer need not know from where the program was started.
  if path.hasPrefix("../"), let real = realpath(path, nil) {
    path = String(cString: real)
    free(real)
  }
  // What RFC 3986 lets stand in a path, but for a colon: in the first part of a relative reference
  // it would begin a scheme.
  let allowed = Set("-._~!$&'()*+,=@/".utf8)
  let encoded = path.utf8.map { byte -> String in
    let scalar = Unicode.Scalar(byte)
    let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte))
    if isPlain || allowed.contains(byte) { return String(scalar) }
    return (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
  }.joined()
  return path.hasPrefix("/") ? "file://\(encoded)" : encoded
}
