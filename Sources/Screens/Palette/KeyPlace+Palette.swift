import Controls

extension KeyPlace {
  public static let palette = KeyPlace("Palette", [.field, .palette, .typing])
  public static let help = KeyPlace("Help", [.field, .palette, .typing])
}
