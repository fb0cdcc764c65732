extension String {
  /// As it stands at the start of a sentence; the rest as it is.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
