/// Characters that count how often one of them is looked at.
public struct CountedCharacters: BidirectionalCollection {
  private final class Looks { var count = 0 }

  public let characters: [Character]
  private let seen = Looks()

  public init(_ characters: [Character]) { self.characters = characters }

  /// How often a character was looked at.
  public var looks: Int {
    get { seen.count }
    nonmutating set { seen.count = newValue }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { characters.count }
  public func index(after index: Int) -> Int { index + 1 }
  public func index(before index: Int) -> Int { index - 1 }

  public subscript(index: Int) -> Character {
    seen.count += 1
    return characters[index]
  }
}
