import Controls

extension KeyPlace {
  public static let card = KeyPlace("Source note", [.movable, .ordering])
}
