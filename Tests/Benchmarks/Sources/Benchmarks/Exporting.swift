import Foundation

/// Writing the site of a companion beside checking it, one after the other in each round: into a new
/// folder, and again where nothing has changed. All sites stay until the end: some file systems take long
/// to make files where others just went.
struct Exporting {
  private(set) var check: [Double] = []
  private(set) var first: [Double] = []
  private(set) var again: [Double] = []

  /// - Parameter content: A companion's folder, or `nil` for the one built in.
  init(_ program: String, content: URL?, scratch: URL, rounds: Int) throws {
    let sites = scratch.appendingPathComponent("sites-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: sites, withIntermediateDirectories: true)
    let folder = content.map { ["--content", $0.path] } ?? []
    for round in 0..<rounds {
      let site = sites.appendingPathComponent("\(round)")
      check.append(try Self.milliseconds([program, "check"] + (content.map { [$0.path] } ?? [])))
      first.append(try Self.milliseconds([program, "export", "html", site.path] + folder))
      again.append(try Self.milliseconds([program, "export", "html", site.path] + folder))
      guard FileManager.default.fileExists(atPath: site.path + "/index.html") else {
        throw BenchmarkFailure("no site was written")
      }
    }
  }

  /// Of several runs, the worst as ratios to `check`.
  static func report(_ title: String, _ runs: [Exporting]) -> String {
    let ratio = { (run: Exporting, times: [Double]) in median(times) / median(run.check) }
    return String(
      format: """
        \(title), the site, \(runs.count) runs: check %.0f ms; written %.2f × that, and again, nothing \
        changed, %.2f ×
        """, runs.map { median($0.check) }.max() ?? .nan,
      runs.map { ratio($0, $0.first) }.max() ?? .nan,
      runs.map { ratio($0, $0.again) }.max() ?? .nan)
  }

  private static func milliseconds(_ command: [String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = DispatchTime.now().uptimeNanoseconds
    try process.run()
    process.waitUntilExit()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
  }
}
