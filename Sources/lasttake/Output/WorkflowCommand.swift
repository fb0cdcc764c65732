import ContentModel
import Display

/// A finding as a workflow command of GitHub Actions, which shows it at its line:
/// `::error file=…,line=…,col=…,title=rule::message`.
func workflowCommand(_ diagnostic: Diagnostic) -> String {
  let location = diagnostic.location
  let properties = [
    ("file", diagnostic.path(of: location.file)), ("line", String(location.line)),
    ("col", String(location.column)), ("title", diagnostic.rule),
  ].map { "\($0)=\(escaped($1, property: true))" }
  return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))"
    + "::\(escaped(diagnostic.messageWithOthers, property: false))"
}

/// Percent signs and line ends are escaped everywhere, colons and commas in properties too, as the
/// runner's own toolkit does it (`actions/toolkit`, `command.ts`).
private func escaped(_ text: String, property: Bool) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": escaped += "%25"
    case "\r": escaped += "%0D"
    case "\n": escaped += "%0A"
    case ":" where property: escaped += "%3A"
    case "," where property: escaped += "%2C"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return safeText(escaped)
}
