import ContentModel
import ContentParser
import Foundation

/// The findings as a log of the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS).
struct SARIFLog: Encodable {
  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ diagnostics: [Diagnostic], folder: String) {
    runs = [Run(results: diagnostics.map { Result($0, folder: folder) })]
  }

  struct Run: Encodable {
    let tool = ["driver": Driver()]
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
    let defaultConfiguration: [String: String]

    init(_ rule: Rule) {
      id = rule.rawValue
      shortDescription = Message(text: rule.summary)
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
    let locations: [[String: PhysicalLocation]]

    init(_ diagnostic: Diagnostic, folder: String) {
      ruleId = diagnostic.rule
      level = diagnostic.severity.rawValue
      message = Message(text: diagnostic.message)
      locations = [["physicalLocation": PhysicalLocation(diagnostic.location, folder: folder)]]
    }
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: [String: String]
    /// The line alone: SARIF counts columns in characters, `SourceLocation` in bytes.
    let region: [String: Int]

    init(_ location: SourceLocation, folder: String) {
      artifactLocation = ["uri": uri(ofPath: path(of: location.file, in: folder))]
      region = ["startLine": location.line]
    }
  }
}

/// A path as a reference after RFC 3986: relative if the path is.
private func uri(ofPath path: String) -> String {
  var allowed = CharacterSet.urlPathAllowed
  // A colon in the first part of a relative reference would begin a scheme.
  allowed.remove(charactersIn: ":;")
  let encoded = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
  return path.hasPrefix("/") ? "file://\(encoded)" : encoded
}
