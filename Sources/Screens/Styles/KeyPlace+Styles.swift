import Controls

extension KeyPlace {
  public static let styles = KeyPlace("Citation styles", [.movable, .ordering])
}
