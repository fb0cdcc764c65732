import Display

/// The one table of keys. The footer, the help, the palette and the manual's list come from it.
public struct Keymap: Sendable {
  /// Every place that keys work in, in the order in which places are listed.
  public let places: [KeyPlace]
  public var bindings: [Binding]

  public init(places: [KeyPlace], bindings: [Binding]) {
    self.places = places
    self.bindings = bindings
  }

  /// What a key means in a place; `nil` if nothing. Where nothing is typed, a Cyrillic letter that has
  /// no meaning of its own means what its key does.
  public func action(for key: Key, in place: KeyPlace) -> Action? {
    if let action = order(key, in: place) { return action }
    if place.takesText, case .character(let character) = key { return .type(character) }
    // Held with Alt or Control, an arrow is still an arrow.
    if case .held(let plain) = key { return action(for: plain, in: place) }
    return key.underCyrillicLetter.flatMap { order($0, in: place) }
  }

  private func order(_ key: Key, in place: KeyPlace) -> Action? {
    bindings.first { $0.places.contains(place) && $0.keys.contains(key) }?.action
  }

  /// The name of the key that means an action, for what the program says of it.
  /// - Parameter place: Where it is to be pressed; where it means nothing there, or this is `nil`, the
  ///   first place counts where it does.
  public subscript(action: Action, in place: KeyPlace? = nil) -> String {
    let bindings = bindings.filter { $0.action == action }
    let here = bindings.first { binding in place.map(binding.places.contains) ?? true }
    return (here ?? bindings.first)?.keys.first?.name ?? "?"
  }

  /// The table for one place, in its order.
  public func bindings(in place: KeyPlace) -> [Binding] {
    bindings.filter { $0.places.contains(place) }
  }

  /// Where else a key works, for a reader who pressed it in vain.
  public func placesOf(_ key: Key) -> [KeyPlace] {
    places.filter { place in
      order(key, in: place) != nil || !place.takesText && action(for: key, in: place) != nil
    }
  }
}
