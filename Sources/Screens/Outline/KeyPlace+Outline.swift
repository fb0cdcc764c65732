import Controls

extension KeyPlace {
  public static let outline = KeyPlace("Outline", [.movable, .long, .ordering])
}
