import ContentModel
import Foundation
import Journal
import Reading

/// `JournalWriter FOLDER PREFIX COUNT SIZE` saves notes with bodies of a size and says `kept ID`
/// for each when it is; for a count of 0 it says `holds ID` for each that there is. `problem: …`
/// comes in between. The tests kill it, run it twice at once, and fill its disk.

/// Says it at once, so that who reads knows all that was kept when this program is killed.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

let arguments = CommandLine.arguments
guard arguments.count == 5, let count = Int(arguments[3]), let size = Int(arguments[4]) else {
  exit(64)
}
let opening = JournalFile.open(in: arguments[1], companion: "Test")
if let problem = opening.problem { say("problem: \(problem)") }
if count == 0 { for note in opening.contents.notes { say("holds \(note.id)") } }
do throws(JournalProblem) {
  for number in 0..<count {
    let id = "\(arguments[2])-\(number)"
    let note = ReaderNote(
      id: id, entity: EntityID(folder: "life", slug: "ukraine"), passage: nil,
      body: String(repeating: "x", count: size), created: number, modified: number)
    try opening.journal?.record(.saveNote(note))
    if opening.journal != nil { say("kept \(id)") }
  }
} catch {
  say("problem: \(error)")
}
