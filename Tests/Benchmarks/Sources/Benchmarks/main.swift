import Foundation

/// Prints what the program costs, as ratios to two C programs measured in the same run, one round of
/// each in turn; of three runs the worst.
/// `Benchmarks [--short] [--site] [--rounds N] [--chapters N,N] [--program PATH] [--beside PATH]`.

let root = URL(fileURLWithPath: #filePath)
  .appendingPathComponent("../../../../..").standardizedFileURL
let arguments = Array(CommandLine.arguments.dropFirst())
let isShort = arguments.contains("--short")
/// Whether the writing of the site alone is measured.
let isOfSite = arguments.contains("--site")

func value(after option: String) -> String? {
  arguments.firstIndex(of: option).flatMap {
    arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil
  }
}

let rounds = value(after: "--rounds").flatMap { Int($0) } ?? (isShort ? 3 : 10)
let runs = isShort ? 1 : 3
let sizes =
  value(after: "--chapters")?.split(separator: ",").compactMap { Int($0) }
  ?? (isShort ? [] : [1_000, 10_000])

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
}

/// One line a measure, the worst of the runs.
func report(_ title: String, _ sessions: [Session]) {
  print("\(title), \(sessions.count) runs of \(rounds) rounds, the worst run of each:")
  for index in sessions[0].times.indices {
    let worst =
      sessions.map { session in
        let time = session.times[index]
        let ours = median(time.values)
        return switch time.against {
        case .firstScreen: (ours, ours / median(session.minimal), "× the smallest ncurses program")
        case .key: (ours, ours / median(session.pagerKey), "× the C pager's key")
        case .nothing: (ours, ours, "ms")
        }
      }.max { $0.1 < $1.1 } ?? (.nan, .nan, "")
    let name = sessions[0].times[index].name.padding(toLength: 30, withPad: " ", startingAt: 0)
    print(String(format: "  \(name) %8.2f ms  %6.1f %@", worst.0, worst.1, worst.2))
  }
  let steps = sessions.map { session in
    let bytes = session.pageBytes.reduce(0, +) / Double(max(1, session.pageBytes.count))
    return (bytes, bytes * Double(session.pagerBytes.count) / session.pagerBytes.reduce(0, +))
  }
  if let step = steps.max(by: { $0.1 < $1.1 }) {
    print(
      String(format: "  a line further on a page %8.0f bytes %4.2f × the C pager's", step.0, step.1)
    )
  }
  let memory = sessions.map { median($0.megabytes) }.max() ?? .nan
  print(String(format: "  memory                         %8.1f MB", memory))
}

if !isOfSite {
  let setting = Resetting(rounds: rounds)
  print(
    String(
      format: "100 KB set anew %.2f ms, its lines by total fit %.2f × greedy ones",
      median(setting.page), median(setting.totalFit) / median(setting.greedy)))
  for sentences in isShort ? [10_000] : [10_000, 100_000] {
    print(Searching(sentences: sentences).report)
  }
}

do {
  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  let build = try Build(root: root, scratch: scratch, program: value(after: "--program"))
  var subjects = [
    (
      "The companion built in",
      Session.Subject(
        folder: nil, chapter: "life/how-she-worked", onPage: "How she worked",
        onBoard: "Right the wrong", file: nil)
    )
  ]
  for size in sizes {
    let made = try GeneratedCompanion(chapters: size, in: scratch)
    subjects.append(
      (
        "\(size) chapters",
        Session.Subject(
          folder: made.folder, chapter: made.chapter, onPage: made.title,
          onBoard: "Goal number 1", file: made.file)
      ))
  }
  let programs =
    [("", build.lasttake)] + (value(after: "--beside").map { [("beside: ", $0)] } ?? [])
  for (title, subject) in subjects {
    for (name, program) in programs {
      let exports = try (0..<runs).map { _ in
        try Exporting(program, content: subject.folder, scratch: scratch, rounds: rounds)
      }
      print(Exporting.report(name + title, exports))
    }
    guard !isOfSite else { continue }
    var sessions: [[Session]] = Array(repeating: [], count: programs.count)
    for run in 0..<runs {
      var now = programs.indices.map { index in
        Session(
          programs[index].1, build, subject,
          home: scratch.appendingPathComponent("home-\(title)-\(run)-\(index)").path)
      }
      for _ in 0..<rounds { for index in now.indices { try now[index].measure() } }
      for index in now.indices { sessions[index].append(now[index]) }
    }
    for (program, sessions) in zip(programs, sessions) { report(program.0 + title, sessions) }
  }
} catch {
  FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
  exit(1)
}
