import Controls

extension KeyPlace {
  public static let board = KeyPlace("Board", [.movable, .page, .long, .ordering])
}
