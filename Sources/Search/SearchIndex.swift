import ContentModel

/// Everything in a companion that can be found, its words numbered once, to be searched on every key.
///
/// Each item has its own words and its setting: the speaker's names, the occasion, the title of its
/// page. A word is found as it stands, by its beginning if it is the last one typed, and by its stem;
/// only where nothing has it so, as a part of longer words.
///
/// | filter | what it is compared with |
/// |---|---|
/// | `kind` | what is found: `quote`, `passage`, `heading`, `person`, `source`, `event` … |
/// | `speaker` | the name and slug of the person, or of the source whose written text it is |
/// | `strand` | the id and title of the strand; on other pages their folder: `goals`, `people` |
/// | `goal` | the goals on which the chapter bears, or the goal on whose page it stands |
/// | `from` | the kinds of its sources; `written` if a source speaks; `fragment` |
/// | `source` | slug, title and publisher of the sources that are named for it |
/// | `status` | the callout that it stands in; of a quote, those under the same heading |
/// | `year` | the first digits of the year in which it was |
///
/// The statuses are `alleged`, `disputed`, `unknown` and `update`, each for such a callout, and of a
/// quote `procedure`, also found as `charged`: there is or was one against the speaker.
///
/// A filter finds the values that contain what was typed, unless one value has exactly that key:
/// then only this one. Filters of one field widen each other, those of different fields narrow.
public struct SearchIndex: Sendable {
  /// In reading order.
  public let items: [SearchItem]
  /// Every value that an item has, by field, in the order of their first items.
  let values: FilterValues
  let words: WordTable
  let stems: StemTable
  /// The words of each item, first its own, then those of its setting.
  let tokens: Rows
  /// How many words are an item's own.
  let ownCounts: [UInt32]
  /// The items that have each word, doubled; and one more where it is not among their own words.
  let postings: Rows
  /// The values of each item.
  let itemValues: Rows
  let spelling = SpellingShelf()

  /// Numbers in rows of any length.
  struct Rows: Sendable {
    private(set) var numbers: [UInt32] = []
    private var starts: [UInt32] = [0]

    var count: Int { starts.count - 1 }

    subscript(row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    mutating func append(_ number: UInt32) { numbers.append(number) }

    mutating func endRow() { starts.append(UInt32(numbers.count)) }

    mutating func renumber(_ new: [UInt32]) {
      for index in numbers.indices { numbers[index] = new[Int(numbers[index])] }
    }
  }

  /// Everything in the library but a reader's own notes.
  public init(_ library: Library) {
    self.init(SearchItems(library).items, in: library)
  }

  /// - Parameter before: An index whose values keep their numbers here.
  init(_ items: [SearchItem], in library: Library, after before: SearchIndex? = nil) {
    var builder = WordTable.Builder()
    var tokens = Rows()
    var itemValues = Rows()
    var ownCounts: [UInt32] = []
    var values = ItemValues(library, after: before?.values ?? FilterValues())
    for item in items {
      let start = tokens.numbers.count
      tokens.append(item.title ?? item.text, &builder)
      ownCounts.append(UInt32(tokens.numbers.count - start))
      if item.title != nil { tokens.append(item.text, &builder) }
      for words in item.setting { tokens.append(words, &builder) }
      tokens.endRow()
      for value in values.numbers(of: item) { itemValues.append(UInt32(value)) }
      itemValues.endRow()
    }
    let (words, newNumbers) = builder.sorted()
    tokens.renumber(newNumbers)
    self.items = items
    self.values = values.all
    self.words = words
    self.tokens = tokens
    self.ownCounts = ownCounts
    self.itemValues = itemValues
    postings = tokens.inverted(rows: words.count, ownCounts)
    stems = StemTable(words, .shared)
  }
}

extension SearchIndex.Rows {
  fileprivate mutating func append(_ text: String, _ builder: inout WordTable.Builder) {
    let bytes = FoldedText.fold(text)
    bytes.eachWord { append(builder.number(of: bytes[$0])) }
  }

  /// For each number, the rows that hold it, in order and without repetition.
  /// - Parameter ownCounts: How many numbers of each row, its first ones, are its own.
  fileprivate func inverted(rows: Int, _ ownCounts: [UInt32]) -> Self {
    var counts = Array(repeating: 0, count: rows)
    var last = Array(repeating: -1, count: rows)
    for row in 0..<count {
      for number in numbers[self[row]] where last[Int(number)] != row {
        last[Int(number)] = row
        counts[Int(number)] += 1
      }
    }
    var inverted = Self()
    inverted.starts = [0]
    var next: [Int] = []
    for count in counts {
      next.append(Int(inverted.starts[inverted.starts.count - 1]))
      inverted.starts.append(UInt32(next[next.count - 1] + count))
    }
    inverted.numbers = Array(repeating: 0, count: Int(inverted.starts[rows]))
    last = Array(repeating: -1, count: rows)
    for row in 0..<count {
      let ownEnd = self[row].lowerBound + Int(ownCounts[row])
      for place in self[row] where last[Int(numbers[place])] != row {
        let number = Int(numbers[place])
        last[number] = row
        inverted.numbers[next[number]] = UInt32(row) << 1 | (place < ownEnd ? 0 : 1)
        next[number] += 1
      }
    }
    return inverted
  }
}

extension Stemmer {
  /// The one that everything is searched with.
  public static let shared = Stemmer()
}
