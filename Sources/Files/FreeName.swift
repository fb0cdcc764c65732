import Glibc

/// Gives a file another name, if nothing has that name: also not since it was last looked for.
///
/// Where a file system has no hard links it can't be told in one step, and is looked for just before.
/// - Returns: 0, or the number of the error, by which the file has its old name alone: `EEXIST` where
///   something has the new one.
public func move(_ path: String, toFreeName newPath: String) -> Int32 {
  if link(path, newPath) == 0 {
    guard unlink(path) != 0 else { return 0 }
    let error = errno
    unlink(newPath)
    return error
  }
  guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return errno }
  var status = stat()
  if lstat(newPath, &status) == 0 { return EEXIST }
  return rename(path, newPath) == 0 ? 0 : errno
}
