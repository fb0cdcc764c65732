import Glibc

/// Where a program lies that is called by its name, or by a path; `nil` if it is not installed.
/// - Parameter folders: Where to look, with colons between, as in `PATH`.
func executable(_ name: String, in folders: String) -> String? {
  if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
  return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

/// Where a program lies by this program's own `PATH`.
func executable(_ name: String) -> String? { executable(name, in: Environment["PATH"] ?? "") }
