import Controls

extension KeyPlace {
  public static let reader = KeyPlace("Reader", [.movable, .text, .page, .long, .ordering])
  public static let find = KeyPlace("Find in page", [.field, .typing])
  public static let links = KeyPlace("Links", [.typing])
  public static let passage = KeyPlace("Selection", [.ordering])
}
