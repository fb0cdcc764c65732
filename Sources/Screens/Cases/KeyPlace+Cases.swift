import Controls

extension KeyPlace {
  public static let cases = KeyPlace("Cases", [.movable, .page, .long, .ordering])
}
