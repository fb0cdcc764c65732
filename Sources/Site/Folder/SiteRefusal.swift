import Files

/// Why a site isn't written.
public enum SiteRefusal: Error, Hashable {
  /// The folder holds files, and none of them is known to be a site's.
  case holdsFiles(String)
  /// Something that the site didn't make stands where one of its files is to be.
  case foreign(String)
  /// The author changed a file of the site's, and so many others.
  case changed(String, others: Int)
  /// Something else writes there.
  case busy(String)
  case noParent(String)
  case notFolder(String)
  /// With the number of the system's error.
  case failed(String, Int32)
}

extension SiteRefusal: CustomStringConvertible {
  /// One line: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .holdsFiles(let folder):
      "\(folder) holds files that no site of lasttake’s is known to have made; name a new or empty folder"
    case .foreign(let file):
      "\(file) is not of this site’s making and would be lost; move it, or name another folder"
    case .changed(let file, let others):
      "\(file)\(others == 0 ? " was" : " and \(others) more were") changed since the site was written, "
        + "and would be lost; move \(others == 0 ? "it" : "them") away, and write the site again"
    case .busy(let folder): "another lasttake writes into \(folder); wait for it"
    case .noParent(let folder): "there is no folder \(folder) to make it in; make that first"
    case .notFolder(let path): "\(path) is no folder, or a link to one; name another"
    case .failed(let path, let error): whyUnwritten(path, error)
    }
  }
}
