import BundledContent

/// What comes with the program, in which nothing is changed.
enum ProgramsOwn {
  /// The companion of the program's that a folder is, through whatever links; `nil` if it is none of them.
  static func companion(
    in folder: String, of companions: [String] = BundledContent.folders
  ) -> String? {
    let place = realPath(folder)
    return companions.first { realPath($0) == place }
  }

  /// - Parameter remedy: What to do with a copy instead.
  /// - Throws: `Failure` if the folder is the program's own.
  static func refuse(_ folder: String, _ remedy: String) throws(Failure) {
    guard let companion = companion(in: folder) else { return }
    throw Failure(
      "this companion comes with the program and is not changed here; copy \(companion), and \(remedy)",
      code: .unreadable)
  }
}
