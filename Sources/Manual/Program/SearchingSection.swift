import Search

/// What can be typed into a search.
enum SearchingSection {
  static var section: ManualSection {
    let kinds = SearchKind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    return ManualSection(
      "Searching",
      [
        .paragraph(
          "Case, accents, and the kinds of quotation marks and dashes make no difference; inflected "
            + "English words are found by their stem."),
        .terms(
          "typed", "finds what has",
          [
            ManualTerm("`cold water`", "both words, in any order; the last may be only begun"),
            ManualTerm("`\"cold water\"`", "the words one after another"),
            ManualTerm("`-water` `-kind:quote`", "not that"),
            ManualTerm("`kind:event`", "that kind: \(kinds)"),
            ManualTerm("`speaker:brook`", "that speaker, by any spelling"),
            ManualTerm(
              "`strand:river` `goal:show` `source:post` `year:2021`",
              "that strand, goal, source or year"),
            ManualTerm(
              "`from:press`",
              "sources of that kind; `written` where a source speaks, `fragment` for words built into "
                + "another's sentence"),
            ManualTerm(
              "`status:disputed`",
              "what stands in such a callout, `alleged`, `disputed`, `unknown` or `update`, and quotes under the "
                + "same heading as one; `charged` for a speaker "
                + "against whom there is or was a procedure"),
          ]),
      ])
  }
}
