import Controls

extension KeyPlace {
  public static let map = KeyPlace("Map", [.movable, .page, .long, .ordering])
}
