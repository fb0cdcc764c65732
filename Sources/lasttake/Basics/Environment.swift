import Glibc

/// The variables the program was started with.
enum Environment {
  /// `nil` if the variable is unset or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
