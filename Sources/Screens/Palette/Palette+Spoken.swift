import Controls

extension Palette {
  public func spoken(_ context: Context) -> Spoken {
    let words = field.text.isEmpty ? "" : " for “\(field.text)”"
    return Spoken(
      heading: title + words, introduction: purpose.isEmpty ? [] : [purpose.namingArrows],
      rows: rows.map(\.spoken), selected: rows.isEmpty ? nil : selected)
  }
}

extension PaletteRow {
  /// What its key or its kind is, in words; of a sign of the screen, that it is one.
  fileprivate var spoken: String {
    switch meaning {
    case .sign: "A sign: \(words)"
    case .command:
      label.split(separator: " ").joined(separator: " or ").namingArrows + ": \(words)"
    case .entity: "\(label): \(words)"
    }
  }
}
