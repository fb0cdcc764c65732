/// Every editorial rule, in the order in which they are held to a page.
let editorialRules: [any EditorialRule] = [
  ParagraphNotes(), WeakSources(), EventNotes(), GoalBearings(), UnusedPages(), ChargedPeople(),
  StaleStatus(), PresentStatus(), NameSpelling(), PersonLinks(), DatesInTime(),
  UnansweredAllegations(),
  CountedReports(), UnseenCharacters(), TrailMinutes(),
]
