import Controls
import TextLayout

/// Letters that stand at the links and notes in view, to jump to them.
public struct LinkLabels: Hashable {
  /// The label of each target, by its index in the page.
  let labels: [(target: Int, letters: String)]
  private(set) var typed = ""

  /// The letters under the fingers first.
  private static let letters = Array("asdfghjklqwertyuiopzxcvbnm")

  /// - Parameter targets: Those in view, in reading order.
  init(_ targets: [Int]) {
    let all = Self.letters
    let needsTwo = targets.count > all.count
    labels = targets.prefix(all.count * all.count).enumerated().map { index, target in
      let last = String(all[index % all.count])
      return (target, needsTwo ? String(all[index / all.count]) + last : last)
    }
  }

  /// What a target's label still asks for; `nil` if it is out of the running.
  func rest(of target: Int) -> String? {
    guard let label = labels.first(where: { $0.target == target })?.letters,
      label.hasPrefix(typed)
    else { return nil }
    return String(label.dropFirst(typed.count))
  }

  /// The first target that is still in the running.
  var first: Int? { labels.first { $0.letters.hasPrefix(typed) }?.target }

  /// Takes a letter; one of a Cyrillic keyboard is what its key is.
  /// - Returns: The target that it makes out.
  mutating func type(_ letter: Character) -> Int? {
    typed += (letter.underCyrillicLetter ?? letter).lowercased()
    return labels.first { $0.letters == typed }?.target
  }

  /// Takes the last letter back.
  /// - Returns: Whether there was one.
  mutating func erase() -> Bool { typed.popLast() != nil }

  public static func == (a: Self, b: Self) -> Bool {
    a.typed == b.typed && a.labels.map(\.target) == b.labels.map(\.target)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(typed)
    hasher.combine(labels.map(\.target))
  }
}

extension Reader {
  /// Puts letters at the targets in view.
  mutating func showLabels(_ context: Context) -> Response {
    let visible = visibleLines(context)
    let targets = page.targets.indices.filter { visible.contains(page.line(ofTarget: $0)) }
    guard !targets.isEmpty else { return .refused("There are no links in view") }
    labels = LinkLabels(targets)
    return .done
  }

  mutating func handleLabels(_ action: Action, _ context: Context) -> Response {
    switch action {
    case .type(let letter):
      guard let chosen = labels?.type(letter) else {
        guard labels?.first == nil else { return .done }
        labels = nil
        return .refused("No link has the letter \(letter)")
      }
      labels = nil
      target = chosen
      return follow(context)
    case .edit(.eraseBefore):
      if labels?.erase() == false { labels = nil }
    default:
      return .unknown("type the letter at a link, \(context.keymap[.leave, in: .links]) leaves")
    }
    return .done
  }
}
