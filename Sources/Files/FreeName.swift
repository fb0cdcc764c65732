import Glibc

/// Gives a file another name, if nothing has that name: also not since it was last looked for.
///
/// Where a file system has no hard links it can't be told in one step, and is looked for just before.
/// - Returns: 0, or the number of the error: `EEXIST` where something has the name.
public func move(_ path: String, toFreeName newPath: String) -> Int32 {
  if link(path, newPath) == 0 { return unlink(path) == 0 ? 0 : errno }
  guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return errno }
  var status = stat()
  if lstat(newPath, &status) == 0 { return EEXIST }
  return rename(path, newPath) == 0 ? 0 : errno
}
