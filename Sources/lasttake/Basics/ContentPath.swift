import BundledContent

/// The folder of the companion that is read when no option names one: `LASTTAKE_CONTENT`, or the one that
/// comes with the program; `nil` where that is missing.
var standardContentPath: String? { Environment["LASTTAKE_CONTENT"] ?? BundledContent.path }
