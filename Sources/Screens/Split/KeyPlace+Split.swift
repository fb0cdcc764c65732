import Controls

extension KeyPlace {
  public static let split = KeyPlace("Side by side", [.movable, .text, .page, .long, .ordering])
}
