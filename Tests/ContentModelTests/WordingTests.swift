import ContentModel
import Testing

/// A companion's words in the program's sentences.
@Suite struct WordingTests {
  private let wording = Wording([
    "goal": "aim", "film": "book", "what the film was to do": "what the book asks",
    "people": "voices",
  ])

  @Test(arguments: [
    ("Goals: what the film was to do", "Aims: what the book asks"),
    ("What the film was to do stands here", "What the book asks stands here"),
    ("There is no goal to narrow to", "There is no aim to narrow to"),
    ("shares a goal; a film", "shares an aim; a book"), ("3 goals", "3 aims"),
    ("The film, where to see it", "The book, where to see it"), ("Goal 2 of 3", "Aim 2 of 3"),
    ("4 people", "4 voices"), ("People", "Voices"),
    ("filming a goalkeeper", "filming a goalkeeper"),
    ("", ""), ("what the film", "what the book"), ("a goals", "an aims"),
    ("banana goal", "banana aim"),
  ])
  func wordsTakeThePlacesOfTheProgramsOwn(sentence: String, said: String) {
    #expect(wording.said(sentence) == said)
  }

  @Test func whoSaysNothingSaysWhatTheProgramSays() {
    for sentence in ["Goals: what the film was to do", "a goal", "Cases"] {
      #expect(Wording().said(sentence) == sentence)
    }
  }

  /// Many of a thing are called by its own word with an s, unless they have one.
  @Test func manyAreCalledAfterOne() {
    #expect(Wording(["case": "dispute"]).said("3 cases") == "3 disputes")
    #expect(Wording(["case": "quarry", "cases": "quarries"]).said("3 cases") == "3 quarries")
    #expect(Wording(["cases": "quarrels"]).said("1 case, 2 cases") == "1 case, 2 quarrels")
  }

  /// Where something can be seen has a place that is called alike.
  @Test func placesAreCalledAfterWhereTheyAre() {
    let wording = Wording(["where to watch": "where to listen"])
    #expect(wording.said("The film, where to watch") == "The film, where to listen")
    #expect(wording.said("1 place to watch") == "1 place to listen")
    #expect(wording.said("3 places to watch") == "3 places to listen")
    let shop = Wording(["where to watch": "to be had at", "place to watch": "shop"])
    #expect(shop.said("1 place to watch, 2 places to watch") == "1 shop, 2 shops")
    #expect(Wording().said("2 places to watch") == "2 places to watch")
  }

  /// What it says is said once: a word that is another's name is not said again.
  @Test func wordsAreNotSaidTwice() {
    #expect(
      Wording(["goal": "chapter", "chapter": "goal"]).said("a goal, a chapter")
        == "a chapter, a goal")
  }
}
