import Glibc

/// Why something can't be written, in one line: what, the system's words, and what to do.
/// - Parameters:
///   - path: As its user knows it, and never the name of a draft beside it.
///   - error: The number of the system's error.
///   - remark: What became of it besides.
public func whyUnwritten(_ path: String, _ error: Int32, remark: String = "") -> String {
  let reason = String(cString: strerror(error))
  return "\(path) can’t be written: \(reason); \(remark)\(remedy(of: error, at: path))"
}

private func remedy(of error: Int32, at path: String) -> String {
  let parent = path.parentPath.isEmpty ? "." : path.parentPath
  switch error {
  case EACCES, EPERM: return "let yourself write there, or name another place"
  case EROFS: return "name another place, which may be written"
  case ENOSPC, EDQUOT, EFBIG: return "make room there, or name another place"
  // A folder that is there and in which nothing can be made, as /proc, gives the same error.
  case ENOENT where access(parent, F_OK) != 0: return "make the folder \(parent) first"
  case EISDIR: return "name a file in it"
  case ENAMETOOLONG: return "take a shorter name"
  default: return "name another place"
  }
}
