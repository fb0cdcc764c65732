import ContentModel
import ContentParser

/// What an author may call otherwise, and which rules hold.
enum OwnWordsSection {
  static let section = ManualSection(
    "Own words, kinds and rules",
    [
      .paragraph(
        "The program's sentences speak of a film, of goals, chapters, cases. Under `words` in "
          + "`companion.yml` a companion has its own: on the left what the program says, on the right "
          + "what it is to say. A plural takes an s unless it is given. Nothing in the content "
          + "changes, no folder and no key of front matter."),
      .code(
        [
          "words:", "  film: broadcast", "  goal: aim",
          "  what the film was to do: what the broadcast asks", "  person: voice",
          "  people: voices",
        ], language: "yaml"),
      .paragraph(
        "`source-kinds` and `callouts` add to those that every companion has, or give one of these "
          + "another word by its id; `goal-grades` and `case-kinds` take their places. A kind of source "
          + "is cited as the standard one that `cite-as` names. A callout does what the one does that "
          + "`like` names: a list of answers stands in what is like `disputed`, a date in the mark of what "
          + "is like `update`."),
      .code(
        [
          "source-kinds:", "  - id: letter", "    cite-as: archive", "callouts:", "  - id: listen",
          "    glyph: \"♪\"", "    meaning: something to hear",
        ], language: "yaml"),
      .paragraph(
        "`rules` says how much a rule matters: `error`, `warning` or `off`. The rules on charges and on "
          + "how cases stand, which are "
          + Rule.allCases.filter(\.isAboutProceedings).map { "`\($0.rawValue)`" }
          .joined(separator: ", ")
          + ", hold only where `proceedings` is `true`, or `rules` names them."),
      .paragraph(
        "Readers' notes hang on `id`. A companion without one is known by its title; once it has one, "
          + "what was kept under the title is taken over, and the title may change."),
      .paragraph(
        "`ways` are at most \(Way.most). There may be any number of strands: the board shows as many beside one "
          + "another as there is room for, and its keys go on to the others. `x` on a chapter leads to the one "
          + "of another strand that shares most goals with it, the first of these in the companion's order."
      ),
    ])
}
