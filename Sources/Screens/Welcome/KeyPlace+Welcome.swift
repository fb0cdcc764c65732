import Controls

extension KeyPlace {
  /// A key that means nothing here closes the card, and means what it does below it.
  public static let welcome = KeyPlace("Welcome", [])
}
