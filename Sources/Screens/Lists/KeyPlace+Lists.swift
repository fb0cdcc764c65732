import Controls

extension KeyPlace {
  public static let catalogue = KeyPlace("Lists", [.movable, .page, .long, .ordering])
  public static let notes = KeyPlace("Notes", [.movable, .page, .long, .ordering])
  public static let filter = KeyPlace("Filter", [.field, .typing])
}
