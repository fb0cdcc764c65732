import ContentModel

extension Guide {
  /// The same in a companion's words, with its kinds and grades in the places of those that every
  /// companion has; what these mean is the content's to say.
  /// - Parameter place: Whose help it is.
  public func said(in companion: Companion, of place: KeyPlace) -> Guide {
    let vocabulary = companion.vocabulary
    guard vocabulary != .standard else { return self }
    var told: Set<Sign.Topic> = []
    let signs = signs.flatMap { sign -> [Sign] in
      guard let topic = sign.topic else { return [sign] }
      guard told.insert(topic).inserted else { return [] }
      return switch topic {
      case .callouts: Sign.signs(of: vocabulary.calloutKinds)
      case .goalGrades: Sign.signs(of: vocabulary.goalGrades, said: companion.said)
      }
    }
    return Guide(
      title: companion.said(title ?? place.title), companion.said(purpose),
      signs: signs.map { sign in
        sign.topic == nil ? Sign(companion.said(sign.mark), companion.said(sign.words)) : sign
      })
  }
}

extension Keymap {
  /// The same with what keys do in a companion's words.
  public func said(in companion: Companion) -> Keymap {
    guard companion.vocabulary.wording != Wording() else { return self }
    var keymap = self
    keymap.bindings = bindings.map { binding in
      Binding(
        binding.keys, binding.action, in: binding.places, companion.said(binding.purpose),
        footer: companion.said(binding.footer))
    }
    return keymap
  }
}

extension ScreenTab {
  /// The same in a companion's words.
  func said(in companion: Companion) -> ScreenTab {
    let name = companion.said(title)
    guard name != title else { return self }
    return ScreenTab(name, action)
  }
}
