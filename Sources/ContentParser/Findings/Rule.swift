import ContentModel

/// Everything that a content file can get wrong, by the name that `check` prints.
public enum Rule: String, CaseIterable, Sendable {
  case unreadableFile = "unreadable-file"
  case unexpectedFile = "unexpected-file"
  case missingFolder = "missing-folder"
  case invalidUTF8 = "invalid-utf8"
  case controlCharacter = "control-character"
  case duplicateID = "duplicate-id"
  case duplicateNumber = "duplicate-number"

  case missingFrontMatter = "missing-front-matter"
  case badYAML = "bad-yaml"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case badValue = "bad-value"
  case badDate = "bad-date"
  case badPeriod = "bad-period"
  case badGrade = "bad-grade"
  case badKind = "bad-kind"
  case badBearing = "bad-bearing"
  case duplicateGoal = "duplicate-goal"
  case emptyChapter = "empty-chapter"
  case stepsOutOfOrder = "steps-out-of-order"
  case trailWithoutStops = "trail-without-stops"
  case stopWithoutLink = "stop-without-link"
  case stopWithoutWords = "stop-without-words"

  case brokenLink = "broken-link"
  case unknownPerson = "unknown-person"
  case unknownSource = "unknown-source"
  case unknownGoal = "unknown-goal"
  case unknownEntry = "unknown-entry"
  case unknownHeading = "unknown-heading"

  case missingImage = "missing-image"
  case undefinedNote = "undefined-note"
  case unusedNote = "unused-note"
  case duplicateNote = "duplicate-note"

  case quoteWithoutAttribution = "quote-without-attribution"
  case quoteWithoutSpeaker = "quote-without-speaker"
  case quoteWithoutOccasion = "quote-without-occasion"
  case quoteWithoutDate = "quote-without-date"
  case quoteWithoutSource = "quote-without-source"

  case unknownCallout = "unknown-callout"
  case calloutWithoutTitle = "callout-without-title"
  case calloutDate = "callout-date"
  case evidenceColumns = "evidence-columns"
  case evidenceWithoutSource = "evidence-without-source"
  case evidenceDate = "evidence-date"

  case unreadDate = "unread-date"
  case rawHTML = "raw-html"
  case unmatchedTag = "unmatched-tag"
  case unclosedComment = "unclosed-comment"
  case unclosedFence = "unclosed-fence"
  case foreignMarkdown = "foreign-markdown"
  case nestingTooDeep = "nesting-too-deep"
  case tooMuchMarkdown = "too-much-markdown"

  // What the editor asks; reported by `ContentEditor` alone.
  case paragraphWithoutNote = "paragraph-without-note"
  case eventWithoutNote = "event-without-note"
  case weakSourceAlone = "weak-source-alone"
  case unusedSource = "unused-source"
  case unusedPerson = "unused-person"
  case goalWithoutBearing = "goal-without-bearing"
  case chargedWithoutStatus = "charged-without-status"
  case statusOlderThanSteps = "status-older-than-steps"
  case presentStatusWithoutDate = "present-status-without-date"
  case nameSpelledOtherwise = "name-spelled-otherwise"
  case personWithoutLink = "person-without-link"
  case dateOutOfPeriod = "date-out-of-period"
  case dateAfterAsOf = "date-after-as-of"
  case unansweredAllegation = "unanswered-allegation"
  case reportsMiscounted = "reports-miscounted"
  case unseenCharacter = "unseen-character"
  case trailMinutes = "trail-minutes"

  /// How much it matters: an error makes `check` fail.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unexpectedFile, .duplicateNumber, .emptyChapter, .unreadDate, .rawHTML, .unmatchedTag,
      .unclosedFence, .foreignMarkdown,
      .goalWithoutBearing, .unusedSource, .unusedPerson,
      .unansweredAllegation, .unseenCharacter, .trailMinutes, .personWithoutLink:
      .warning
    default: .error
    }
  }

  /// One line: what the rule asks for.
  public var summary: String {
    switch self {
    case .unreadableFile: "A content file is a regular file inside the folder, at most 1.2 MB."
    case .unexpectedFile:
      "A folder of content holds Markdown files alone, numbered where order counts."
    case .missingFolder:
      "Each strand of companion.yml has a folder, and so have goals, people, sources."
    case .invalidUTF8: "A content file is UTF-8."
    case .controlCharacter: "A content file has no control characters but tabs and line ends."
    case .duplicateNumber: "No two files of a folder have the same number."
    case .duplicateID:
      "No two files of a folder, and no two strands, share a name; no strand has one that the program uses."
    case .missingFrontMatter: "A file begins with front matter between two lines of three dashes."
    case .badYAML: "Front matter is plain YAML, without anchors and aliases."
    case .unknownKey: "Front matter holds the keys of its kind of file alone."
    case .missingKey: "A key that this kind of file needs is there, and not empty."
    case .badValue: "A value has the shape that its key asks for."
    case .badDate:
      "A date is YYYY, YYYY-MM or YYYY-MM-DD; that of an event or step may be uncertain, as 2010~."
    case .badPeriod:
      "A period is a date, or two with a slash, the earlier first; one of the two may be “..”."
    case .badGrade: "A grade is one of those known for goals or for sources."
    case .badKind: "A kind is one of those known for sources or for cases."
    case .badBearing: "A bearing serves, complicates or leaves-open."
    case .duplicateGoal: "A chapter bears on a goal once."
    case .emptyChapter: "A chapter has words."
    case .stepsOutOfOrder: "The steps of a case stand in order of date."
    case .trailWithoutStops: "A trail has a numbered list, which holds its stops."
    case .stopWithoutLink: "A stop of a trail begins with a link to a page of the companion."
    case .stopWithoutWords: "A stop of a trail says what there is to see."
    case .brokenLink: "A link leads to a file of the companion, or to the web."
    case .unknownPerson: "A link to a person leads to a file in people."
    case .unknownSource: "A link to a source, or a key “source”, leads to a file in sources."
    case .unknownGoal: "A link to a goal, or a bearing, names a file in goals."
    case .unknownEntry: "A way of companion.yml opens a page of the companion, by its id."
    case .unknownHeading: "A link's anchor names a heading of the page it leads to."
    case .missingImage: "A picture is a file of the companion’s folder, or stands on the web."
    case .undefinedNote: "Each note mark has a note."
    case .unusedNote: "Each note has a mark."
    case .duplicateNote: "Each note is defined once."
    case .quoteWithoutAttribution:
      "Quoted words that open in a quotation mark, whatever its kind, end in a line that says who, where and when."
    case .quoteWithoutSpeaker: "An attribution opens with a link to a person or a source."
    case .quoteWithoutOccasion: "An attribution to a person says on what occasion."
    case .quoteWithoutDate: "An attribution ends in a date, or in “undated”."
    case .quoteWithoutSource: "An attribution has a note that links to a source."
    case .unknownCallout: "A callout is of a known kind."
    case .calloutWithoutTitle: "A callout has a title after its marker."
    case .calloutDate: "An UPDATE has a date in its marker; no other callout has one."
    case .evidenceColumns:
      "A table in DISPUTED has the columns Answer, Who says so, Source, Date; who answers is told."
    case .evidenceWithoutSource: "A row of evidence links to its source."
    case .evidenceDate: "A row of evidence ends in a date, or in “undated”."
    case .unreadDate:
      "Bold words that open a list item and are a date are nothing but that, as YYYY-MM-DD or 2010~."
    case .rawHTML:
      "HTML is sup, sub, del, s, ins, br, kbd, code, em, i, strong, b, a, img, details or summary."
    case .unmatchedTag: "A tag of HTML and the one that closes it stand in one run of words."
    case .unclosedComment: "A comment in HTML ends."
    case .unclosedFence: "A fence that opens code is closed by one as long."
    case .foreignMarkdown:
      "Formulas, wikilinks and other hosts' admonitions are no marks here: they are shown as written."
    case .nestingTooDeep: "Blocks and emphasis nest at most 64 deep."
    case .tooMuchMarkdown: "A page stays within the limits of Markdown; beyond one, it isn't read."
    case .paragraphWithoutNote:
      "A paragraph, list item or quoted text of a goal, chapter, person or case has a note, unless it leads to a quote, ends in a colon or leads on."
    case .eventWithoutNote: "An event has a note that names a source."
    case .weakSourceAlone:
      "A repost, mirror or source of low grade stands beside a second one, or the prose says “one report” or “a copy”."
    case .unusedSource: "Some note, or “watch” of companion.yml, names each source."
    case .unusedPerson: "Some other page links to each person."
    case .goalWithoutBearing: "Some chapter of each strand bears on each goal."
    case .chargedWithoutStatus:
      "Whoever is said to be charged, or to have pleaded, is the accused of a case."
    case .statusOlderThanSteps:
      "What is told of a case as of a day is no older than the last of its steps."
    case .presentStatusWithoutDate:
      "Where a case stands at present is told with “as of”, or with a date in the sentence."
    case .nameSpelledOtherwise: "People are named as on their pages, by name, “also” or a part."
    case .personWithoutLink:
      "A goal, chapter or person that names somebody as the person’s own page does links there."
    case .dateOutOfPeriod: "An event lies in its chapter's period."
    case .dateAfterAsOf:
      "No event, quote, update or source is later than the companion's as-of date."
    case .unansweredAllegation:
      "What is alleged outside a callout has its answer in the same section, or the text says it has none."
    case .reportsMiscounted: "Where reports are counted, the notes name as many sources."
    case .unseenCharacter:
      "Characters can be seen, but for joiners inside words and emoji that need them."
    case .trailMinutes:
      "The minutes of a trail, without those of “discussion”, are four fifths of what its passages take, at 230 words a minute, to three times that and 2."
    }
  }
}
