import ContentModel

/// A file with its text, or with the reason why there is none.
struct LoadedText: Sendable {
  let file: ContentFile
  let text: FileText?
  let findings: Findings

  init(_ file: ContentFile, in folder: ContentFolder) {
    self.file = file
    var findings = Findings(file: file.path)
    switch folder.read(file.path) {
    case .bytes(let bytes): text = FileText(bytes, findings: &findings)
    case .unreadable(let reason):
      text = nil
      findings.report(
        .unreadableFile, "\(reason); the rest is read without it",
        subject: Subject.page(at: file.path))
    }
    self.findings = findings
  }

  func parsed(index: EntityIndex) -> PageFile? {
    guard let text else { return nil }
    var reader = EntryReader(file, index: index)
    return reader.read(text, findings: findings)
  }

  func outline(index: EntityIndex) -> PageFile? {
    guard let text else { return nil }
    var reader = EntryReader(file, index: index)
    return reader.readOutline(text)
  }
}
