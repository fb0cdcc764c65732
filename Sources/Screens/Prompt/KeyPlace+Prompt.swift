import Controls

extension KeyPlace {
  public static let prompt = KeyPlace("Writing", [.field, .typing])
}
