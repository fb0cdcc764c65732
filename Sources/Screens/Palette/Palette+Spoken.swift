import Controls

extension Palette {
  public func spoken(_ context: Context) -> Spoken {
    let words = field.text.isEmpty ? "" : " for “\(field.text)”"
    return Spoken(
      heading: title + words, introduction: purpose.isEmpty ? [] : [purpose],
      rows: rows.map { "\($0.label): \($0.words)" }, selected: rows.isEmpty ? nil : selected)
  }
}
