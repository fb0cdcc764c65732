import Testing

@testable import Citation

struct TitleTests {
  @Test(arguments: [
    ("will we be able to watch Rust?", "Will We Be Able to Watch Rust?"),
    ("‘rust’ armorer: a talk of the town", "‘Rust’ Armorer: A Talk of the Town"),
    ("the on-set shooting", "The On-Set Shooting"),
    ("what it comes to", "What It Comes To"),
    ("an iPhone and McX of SAG-AFTRA", "An iPhone and McX of SAG-AFTRA"),
    ("she was “so angry”", "She Was “So Angry”"),
    ("Baldwin v. Morrissey", "Baldwin v. Morrissey"),
  ])
  func aHeadlineHasCapitals(title: String, expected: String) {
    #expect(headlineCase(title) == expected)
  }

  @Test(arguments: [
    ("Judge saw “signs of prejudice”", "“Judge Saw ‘Signs of Prejudice.’”"),
    ("Will we watch?", "“Will We Watch?”"),
    ("“Why?” (a talk)", "“‘Why?’ (A Talk).”"),
    // From the samples of The Chicago Manual of Style, as in ChicagoExamplesTests.
    (
      "From “F-Bomb” to “Photobomb,” how the dictionary keeps Up with English",
      "“From ‘F-Bomb’ to ‘Photobomb,’ How the Dictionary Keeps Up with English.”"
    ),
    ("The producers'", "“The Producers’.”"),
    ("The 'Rust' set", "“The ‘Rust’ Set.”"),
  ])
  func marksWithinMarksBecomeSingle(title: String, expected: String) {
    #expect(Title(text: title).quoted(".") == expected)
  }

  @Test func aCommaFollowsAQuestionAndReplacesAFullStop() {
    #expect(Title(text: "Will we?").quoted(",") == "“Will We?,”")
    #expect(Title(text: "We will.").quoted(",") == "“We Will,”")
  }

  @Test func aShortTitleInAPAHasSmallWordsOfThreeLettersAtMost() {
    #expect(headlineCase("a case against her and me", smallUpTo: 3) == "A Case Against Her and Me")
    #expect(headlineCase("a case against her and me") == "A Case against Her and Me")
  }

  @Test func aDescriptionIsNeverQuotedNorCapitalized() {
    let title = Title(text: "Feature on the film", isDescription: true)
    #expect(title.quoted(".") == "[Feature on the film].")
    #expect(title.headline == "[Feature on the film]")
  }

  @Test(arguments: [
    ("Halyna Hutchins: In her own words", "Halyna Hutchins"),
    ("The ‘Rust’ gaffer blames armorer, producers for it", "The ‘Rust’ gaffer blames armorer"),
    ("Prosecutors close their case against her", "Prosecutors close their case"),
    ("Rust opens quietly in US cinemas", "Rust opens quietly"),
    ("Family, friends of her plan a day", "Family, friends of her plan a day"),
    ("Rubber guns, not real, guns and more", "Rubber guns, not real"),
    ("‘Who knows her well enough’ and why", "‘Who knows her well enough’ and why"),
    ("Her legacy is ‘too much in words’ for us", "Her legacy is ‘too much in words’ for us"),
    ("Rust premieres three years after her death", "Rust premieres three years after her death"),
    ("The impact of global warming in North America", "The impact of global warming"),
    ("The producers’ reply and the suit over it", "The producers’ reply and the suit"),
    ("First Interview", "First interview"),
  ])
  func theShortFormEndsWhereAPhraseDoes(title: String, expected: String) {
    #expect(Title(text: title).short.sentence == expected)
  }

  /// MLA Handbook, 9th edition, 6.10.
  @Test func theShortFormGoesWithoutItsArticleInMLA() {
    let title = Title(text: "The impact of global warming in North America")
    #expect(title.shortWithoutArticle.headline == "Impact of Global Warming")
    #expect(Title(text: "The look").shortWithoutArticle.headline == "The Look")
  }

  @Test(arguments: [
    (
      "AFI Honors Halyna Hutchins’ Legacy With Fund for Women",
      "AFI honors Halyna Hutchins’ legacy with fund for women"
    ),
    (
      "Senator Cortese’s Bill Prompted by ‘Rust’ Film Tragedy in May",
      "Senator Cortese’s bill prompted by ‘Rust’ film tragedy in May"
    ),
    ("On Her ‘Rust’-Inspired Set-Safety Bill", "On her ‘Rust’-inspired set-safety bill"),
    ("Doc Director on Giving the ‘Rust’ DP Agency", "Doc director on giving the ‘Rust’ DP agency"),
    ("He Says I Asked: “What Now?” They Did", "He says I asked: “What now?” They did"),
    ("Rust Movie Productions Fined", "Rust Movie Productions fined"),
    ("Review: Last Take by Halyna’s Friend", "Review: Last Take by Halyna’s friend"),
    ("The gaffer of Rust blames Hall and his team", "The gaffer of Rust blames Hall and his team"),
    ("SXSW 2019 women directors: meet her", "SXSW 2019 women directors: Meet her"),
  ])
  func aHeadlineLosesItsCapitalsAndASentenceKeepsThem(title: String, expected: String) {
    let names = ProperNames([
      "Halyna Hutchins", "Halyna", "Cortese", "Rust", "Rust Movie Productions", "Last Take",
    ])
    #expect(sentenceCase(title, keeping: names) == expected)
  }

  @Test func aFilmsOwnTitleHasASentencesCapitalsAndOthersKeepIt() {
    let film = source("Last Take: Rust and the Story of Halyna", .film, on: "2025")
    let names = ProperNames(["Rust", "Halyna", film.title, "Last Take"])
    #expect(Work(film, keeping: names).title.sentence == "Last take: Rust and the story of Halyna")
    #expect(
      Work(source("A Portrait of Last Take"), keeping: names).title.sentence
        == "A portrait of Last Take")
  }

  @Test(arguments: [
    ("He spoke after it was shown", "He Spoke After It Was Shown"),
    ("A tribute after her death", "A Tribute after Her Death"),
    ("It felt as if she spoke", "It Felt As If She Spoke"),
    ("Remembered as an artist", "Remembered as an Artist"),
    ("He speaks out on a set", "He Speaks Out on a Set"),
  ])
  func aConjunctionHasACapitalAndAPrepositionNone(title: String, expected: String) {
    #expect(headlineCase(title) == expected)
  }
}
