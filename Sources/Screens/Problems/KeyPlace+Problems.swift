import Controls

extension KeyPlace {
  public static let problems = KeyPlace("Problems", [.movable, .long, .ordering])
}
