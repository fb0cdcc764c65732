import Files
import Glibc

/// The companion that travels with the program, and the folders beside it.
public enum BundledContent {
  /// The content folder's path; `nil` if the program stands alone.
  public static let path: String? = folder(named: "Content")

  /// The folders of all companions that travel with the program: what is written there is lost with its
  /// next version.
  public static var folders: [String] {
    ["Content", "Starter", "Bare", "Tutorial"].compactMap { folder(named: $0) }
  }

  /// A folder that travels with the program: `Content`; `Starter` and `Bare`, of which `lasttake new`
  /// makes others; `Tutorial`. `nil` if it is not there.
  ///
  /// It is looked for from where the program really is, whatever links lead to it: beside it, as in a
  /// folder unpacked anywhere; in `share/lasttake` of its prefix, as in `/usr`; and in the bundle that
  /// the Swift package manager puts beside what it builds.
  public static func folder(named name: String) -> String? {
    guard let folder = executableFolder else { return nil }
    let places = [
      folder, folder.parentPath + "/share/lasttake", "\(folder)/lasttake_CContent.resources",
    ]
    return places.map { "\($0)/\(name)" }.first { access("\($0)/companion.yml", F_OK) == 0 }
  }

  /// The folder that holds the templates of the site and what its pages use, `Templates` and `Assets`;
  /// `nil` if it is not there. It is looked for in the same places.
  public static var siteFolder: String? {
    guard let folder = executableFolder else { return nil }
    let places = [
      "\(folder)/Site", folder.parentPath + "/share/lasttake/Site",
      "\(folder)/lasttake_CContent.resources",
    ]
    return places.first { access("\($0)/Templates/entry.mustache", F_OK) == 0 }
  }

  private static var executableFolder: String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count), as: UTF8.self).parentPath
  }
}
