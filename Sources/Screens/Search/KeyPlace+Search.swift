import Controls

extension KeyPlace {
  public static let search = KeyPlace("Search", [.field, .typing])
  public static let facets = KeyPlace("Filters", [.movable, .ordering])
}
