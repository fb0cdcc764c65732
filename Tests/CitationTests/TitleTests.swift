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
    ("The ‘Rust’ gaffer blames armorer, producers for it", "The ‘Rust’ gaffer blames"),
    ("Prosecutors close their case against her", "Prosecutors close their case"),
    ("Rust opens quietly in US cinemas", "Rust opens quietly"),
    ("Family, friends of her plan a day", "Family, friends of her"),
    ("Rubber guns, not real, guns and more", "Rubber guns, not real"),
    ("‘Who knows her well enough’ and why", "Who knows her well"),
    ("First Interview", "First Interview"),
  ])
  func theShortFormIsTheFirstWords(title: String, expected: String) {
    #expect(Title(text: title).short.text == expected)
  }
}
