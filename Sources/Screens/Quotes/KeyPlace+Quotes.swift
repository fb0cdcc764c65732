import Controls

extension KeyPlace {
  public static let quotes = KeyPlace("Quotes", [.field, .typing])
  public static let facets = KeyPlace("Filters", [.movable, .ordering])
}
