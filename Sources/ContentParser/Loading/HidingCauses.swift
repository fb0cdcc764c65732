import ContentModel

/// The findings for which pages, or parts of them, are not read, by what they hide: other findings then
/// only follow from them.
struct HidingCauses {
  /// The first of those that hide a page or a folder, by its subject.
  private var subjects: [String: Int] = [:]
  /// The first of those that hide the rest of a page, by its file and by the page.
  private var comments: [String: Int] = [:]
  private var commentedPages: [String: Int] = [:]
  /// The length of the longest of all these names, in bytes: no longer part of a subject is looked up.
  private var longest = 0
  /// What keeps all strands from being read.
  private var strands: Int?
  /// What keeps the manifest from being read, which has the companion's own kinds and grades.
  private var manifest: Int?

  /// - Parameter findings: The causes are known by their numbers among these.
  init(_ findings: [Diagnostic]) {
    for (number, finding) in findings.enumerated().reversed() {
      if finding.location.file == Manifest.file,
        finding.breaks([.badYAML, .unreadableFile, .invalidUTF8])
      {
        manifest = number
      }
      if finding.breaks([.unclosedComment, .unclosedFence]) {
        comments[finding.location.file] = number
        let page = Subject.page(at: finding.location.file)
        commentedPages[page] = number
        longest = max(longest, page.utf8.count)
      } else if finding.subject == Subject.strands {
        strands = number
      } else if let subject = finding.subject,
        finding.breaks([.unreadableFile, .unexpectedFile, .missingFolder])
      {
        subjects[subject] = number
        longest = max(longest, subject.utf8.count)
      }
    }
  }

  var isEmpty: Bool {
    subjects.isEmpty && comments.isEmpty && strands == nil && manifest == nil
  }

  /// The first finding without which another would not be there.
  func first(of other: Diagnostic) -> Int? {
    var causes: [Int?] = []
    if other.breaks([.undefinedNote, .unusedNote, .duplicateNote, .quoteWithoutSource]) {
      causes.append(comments[other.location.file])
    }
    if other.location.file != Manifest.file, other.breaks([.badKind, .badGrade, .unknownCallout]) {
      causes.append(manifest)
    }
    guard let subject = other.subject else { return causes.compactMap { $0 }.min() }
    if strands != nil, other.isDeadEnd || other.isStrayFolder,
      !ContentForm.reservedFolders.contains(String(Subject.folder(of: subject)))
    {
      causes.append(strands)
    }
    let isHeading = other.breaks([.unknownHeading])
    if other.isDeadEnd || isHeading {
      causes.append(subjects[subject])
      let start = subject.utf8.prefix(longest + 1)
      for end in start.indices where [UInt8(ascii: "/"), UInt8(ascii: "#")].contains(start[end]) {
        let outer = String(subject[..<end])
        causes.append(subjects[outer])
        if isHeading, start[end] == UInt8(ascii: "#") { causes.append(commentedPages[outer]) }
      }
    }
    return causes.compactMap { $0 }.min()
  }
}

extension Diagnostic {
  /// Whether it tells of a folder that no strand has.
  var isStrayFolder: Bool {
    breaks([.unexpectedFile]) && subject.map { !$0.contains("/") && !$0.contains(".") } == true
      && location.file == subject
  }
}
