import Controls

extension KeyPlace {
  public static let filePrompt = KeyPlace("Naming a file", [.field, .typing])
}
