import ContentModel
import Display

extension Keymap {
  /// A remapping that isn't applied, and why.
  public typealias RemappingProblem = (action: String, message: String)

  /// The table with a reader's own keys: each remapping replaces all keys of an action, wherever it
  /// works. A key that is the action's own already, but only in some places, stays in those: `Space`
  /// turns pages, but chooses a filter in the list of filters. Where text is typed a character can't
  /// be an order. Where by these rules none is left, the action keeps what it had.
  ///
  /// A remapping by which a key would mean two things in one place is left out, the later one of
  /// two.
  public func remapped(
    _ remappings: [(action: String, keys: [Key])]
  ) -> (keymap: Keymap, problems: [RemappingProblem]) {
    guard !remappings.isEmpty else { return (self, []) }
    let actions = Dictionary(bindings.map { ($0.action.name, $0.action) }) { first, _ in first }
    var problems: [RemappingProblem] = []
    var applied: [(action: Action, keys: [Key])] = []
    for (name, keys) in remappings {
      if let action = actions[name], let reason = refusal(of: keys, for: action) {
        problems.append((name, "\(name) \(reason)"))
      } else if let action = actions[name] {
        applied.append((action, keys))
      } else {
        let hint = self.hint(for: name, actions.keys)
        problems.append((name, "there is no action “\(name.prefix(40))”; \(hint)"))
      }
    }
    var keymap = replacingKeys(applied)
    while let clash = keymap.clash(between: applied.map(\.action)) {
      problems.append((clash.action.name, clash.message))
      applied.removeAll { $0.action == clash.action }
      keymap = replacingKeys(applied)
    }
    return (keymap, problems)
  }

  /// Every action that has keys, with all that it has anywhere, in the order of the table.
  public var keysOfActions: [(action: String, keys: [Key])] {
    var actions: [(action: Action, keys: [Key])] = []
    for binding in bindings {
      let index = actions.firstIndex { $0.action == binding.action } ?? actions.count
      if index == actions.count { actions.append((binding.action, [])) }
      actions[index].keys += binding.keys.filter { !actions[index].keys.contains($0) }
    }
    return actions.map { ($0.action.name, $0.keys) }
  }

  /// Why these keys can't be the action's, whatever the others are; `nil` if they can.
  private func refusal(of keys: [Key], for action: Action) -> String? {
    let places = bindings.filter { $0.action == action }.flatMap(\.places)
    let isTyping = places.allSatisfy(\.takesText)
    if keys.contains(where: { !isTyping || !$0.isCharacter }) { return nil }
    return isTyping ? "needs a key that types nothing, such as F5" : "needs a key"
  }

  /// What to do about an action that isn't there.
  private func hint(for name: String, _ actions: some Sequence<String>) -> String {
    nearest(to: name, in: actions).map { "the nearest is \($0)" }
      ?? "lasttake config --all lists them"
  }

  private func replacingKeys(_ remappings: [(action: Action, keys: [Key])]) -> Keymap {
    Keymap(
      places: places,
      bindings: bindings.flatMap { binding in
        guard let own = remappings.first(where: { $0.action == binding.action }) else {
          return [binding]
        }
        let fields = binding.places.filter(\.takesText)
        let elsewhere = keys(of: binding.action).subtracting(binding.keys)
        let keys = own.keys.filter { !elsewhere.contains($0) }
        let orders = keys.filter { !$0.isCharacter }
        return [
          binding.with(keys.isEmpty ? binding.keys : keys, in: binding.places.subtracting(fields)),
          binding.with(orders.isEmpty ? binding.keys : orders, in: fields),
        ].filter { !$0.places.isEmpty }
      })
  }

  /// All that an action has anywhere.
  private func keys(of action: Action) -> Set<Key> {
    Set(bindings.filter { $0.action == action }.flatMap(\.keys))
  }

  /// The first key that means two things in one place, told of the later one of these actions, with
  /// all places where it does.
  private func clash(between actions: [Action]) -> (action: Action, message: String)? {
    for place in places {
      var meanings: [Key: Action] = [:]
      for binding in bindings(in: place) {
        for key in binding.keys {
          let pair = [meanings.updateValue(binding.action, forKey: key), binding.action]
          guard pair[0] != pair[1], let other = pair[0],
            let action = actions.last(where: pair.contains)
          else { continue }
          let name = (action == other ? binding.action : other).name
          let titles = places(where: key, means: [other, binding.action]).map { "“\($0.title)”" }
          return (
            action,
            "\(key.name) means \(name) already in \(titles.joined(separator: ", ")); take another key"
          )
        }
      }
    }
    return nil
  }

  private func places(where key: Key, means actions: Set<Action>) -> [KeyPlace] {
    places.filter { place in
      let meanings = bindings(in: place).filter { $0.keys.contains(key) }.map(\.action)
      return actions.isSubset(of: meanings)
    }
  }
}

extension Binding {
  fileprivate func with(_ keys: [Key], in places: Set<KeyPlace>) -> Binding {
    Binding(keys, action, in: places, purpose, footer: footer)
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = self { true } else { false }
  }
}
