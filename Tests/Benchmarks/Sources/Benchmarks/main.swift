import Foundation

/// Prints what the program costs, as ratios to two C programs, and to greedy setting, measured in the
/// same run, one round of each in turn. `Benchmarks [FOLDER OF THE C PROGRAMS] [ROUNDS]`.

let root = URL(fileURLWithPath: #filePath)
  .appendingPathComponent("../../../../..").standardizedFileURL
let arguments = CommandLine.arguments
let reference =
  arguments.count > 1
  ? URL(fileURLWithPath: arguments[1])
  : root.appendingPathComponent("../shared/tools/reference").standardizedFileURL
let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 20 : 20

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
}

func report(_ name: String, _ ours: [Double], _ theirs: [Double], limit: Double) {
  let ratio = median(ours) / median(theirs)
  let line = String(
    format: "%@  lasttake %.2f ms, C %.2f ms: %.1f × (limit %.0f ×)", name, median(ours),
    median(theirs), ratio, limit)
  print(line)
}

let setting = Resetting(rounds: rounds)
print(
  String(
    format: "100 KB set anew         %.2f ms (limit 30 ms), its lines %.2f × greedy ones",
    median(setting.page), median(setting.totalFit) / median(setting.greedy)))

do {
  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  // A reader's own journal neither slows what is measured nor learns of it.
  setenv("XDG_STATE_HOME", scratch.path, 1)
  setenv("XDG_CONFIG_HOME", scratch.path, 1)
  let build = try Build(root: root, reference: reference, scratch: scratch)

  var first: (ours: [Double], theirs: [Double]) = ([], [])
  var keys: (ours: [Double], theirs: [Double]) = ([], [])
  var memory: [Double] = []
  for _ in 0..<rounds {
    let minimal = try Pseudoterminal([build.minimal])
    first.theirs += [minimal.time(until: "Firstmark")].compactMap { $0 }
    let board = try Pseudoterminal([build.lasttake])
    first.ours += [board.time(until: "Right the wrong")].compactMap { $0 }

    let reader = try Pseudoterminal([build.lasttake, "life/how-she-worked"])
    _ = reader.time(until: "How she worked")
    reader.settle()
    let pager = try Pseudoterminal([build.pager, build.chapter])
    _ = pager.time(until: "How she worked")
    pager.settle()
    for _ in 0..<10 {
      keys.ours += [reader.time(ofAnswerTo: "\u{1B}OB")].compactMap { $0 }
      keys.theirs += [pager.time(ofAnswerTo: "\u{1B}OB")].compactMap { $0 }
    }
    memory.append(max(board.peakMegabytes, reader.peakMegabytes))
  }
  report("first screen          ", first.ours, first.theirs, limit: 10)
  report("key to settled screen ", keys.ours, keys.theirs, limit: 4)
  print(String(format: "memory                  %.1f MB (limit 40 MB)", median(memory)))
} catch {
  FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
  exit(1)
}
