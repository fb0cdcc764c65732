import Glibc

/// The path in full, through every link; as it is where nothing is there.
func realPath(_ path: String) -> String {
  guard let real = realpath(path, nil) else { return path }
  defer { free(real) }
  return String(cString: real)
}
