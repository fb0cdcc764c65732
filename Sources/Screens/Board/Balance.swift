import ContentModel
import Controls
import Display

/// How the words of the companion divide between its strands, as somebody would say it.
struct Balance {
  private let names: [String]
  /// What the words are of: a goal, by its number; `nil` where there is none.
  private let goal: Int?
  /// Of 100 words on the goal, how many stand in each strand; empty if there are no words.
  private let ofGoal: [Int]
  private let ofAll: [Int]
  /// What a goal is called.
  private let word: String

  init(_ goal: Goal?, in library: Library) {
    let strands = library.companion.strands
    names = strands.map(\.title)
    self.goal = library.companion.goals.firstIndex { $0.id == goal?.id }.map { $0 + 1 }
    func words(_ goal: EntityID?) -> [Int] {
      strands.indices.map { library.wordCount(strand: $0, goal: goal) }.hundredths
    }
    word = library.companion.said("Goal")
    ofAll = words(nil)
    ofGoal = goal.map { words($0.id) } ?? ofAll
  }

  /// The shares of the selected goal and of all in one sentence; empty where there is nothing to divide.
  var spoken: String {
    guard names.count > 1, !ofGoal.isEmpty else { return "" }
    let shares = zip(names, ofGoal).map { "\($1) in \($0)" }.joined(separator: ", ")
    let all = zip(names, ofAll).map { "\($1) in \($0)" }.joined(separator: ", ")
    return "Of 100 words on it: \(shares); of the whole companion: \(all)."
  }

  /// The longest form that takes no more than so many columns; empty where there is nothing to divide.
  func words(columns: Int) -> String {
    guard names.count > 1 else { return "" }
    let all = ofAll.isEmpty ? "" : ofAll.map(String.init).joined(separator: " and ")
    let lead = goal.map { "\(word) \($0)" } ?? "In all"
    guard !ofGoal.isEmpty else { return "\(lead): no words yet" }
    let first = "\(lead): \(ofGoal[0]) of 100 words are in \(names[0])"
    let others = zip(names, ofGoal).dropFirst().map { ", \($1) in \($0)" }.joined()
    let forms = [
      "\(first)\(others)  \(bar(cells: 12))   The whole companion: \(all)",
      "\(first)\(others); in all \(all)", first + others, first,
      "\(lead): \(ofGoal.map(String.init).joined(separator: " and ")) of 100",
    ]
    return forms.first { displayWidth($0) <= columns } ?? ""
  }

  /// The shares as a bar, each strand in a shade of its own: `████████░░░░`.
  private func bar(cells: Int) -> String {
    let shades = ["█", "░", "▓", "▒"]
    var (bar, sum, drawn) = ("", 0, 0)
    for (number, share) in ofGoal.enumerated() {
      sum += share
      let end = (sum * cells + 50) / 100
      bar += shades[number % shades.count].repeated(end - drawn)
      drawn = end
    }
    return bar
  }
}

extension [Int] {
  /// The parts of 100 that these make, 100 together: what rounding leaves goes to the greatest
  /// remainders. Empty if all are 0.
  fileprivate var hundredths: [Int] {
    let sum = reduce(0, +)
    guard sum > 0 else { return [] }
    var shares = map { $0 * 100 / sum }
    let order = indices.sorted { (self[$1] * 100 % sum, $0) < (self[$0] * 100 % sum, $1) }
    for index in order.prefix(100 - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }
}
