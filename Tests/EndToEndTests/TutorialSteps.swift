import Foundation

/// One thing that the tutorial tells its reader to do, or to look for.
enum TutorialOrder: Equatable {
  /// Lines to type in a shell.
  case type([String])
  case write(file: String, text: String)
  case change(file: String, from: String, to: String)
  /// Keys to press in the program.
  case press([String])
  /// Lines of which each is part of a line that is seen, in their order.
  case see([String])
}

/// A step of the tutorial read as orders, by the words and the blocks of its Markdown:
///
/// - a block of `sh` is typed;
/// - “Write this into `FILE`:” comes before a block that is a file;
/// - “change `A` to `B`” in “In `FILE`, …” changes a file;
/// - “Press `KEY`, `KEY` and `KEY`.” presses keys;
/// - “You see:” comes before a block of what is seen.
struct TutorialSteps {
  private(set) var orders: [(order: TutorialOrder, place: String)] = []
  /// Blocks of which nothing says what to do with them, by their places.
  private(set) var strayBlocks: [String] = []

  init(_ files: [URL]) throws {
    for file in files {
      read(try String(contentsOf: file, encoding: .utf8), name: file.lastPathComponent)
    }
  }

  private mutating func read(_ text: String, name: String) {
    var block: [String]?
    var language = ""
    var paragraph = ""
    var last = ""
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      let place = "\(name):\(number + 1)"
      if line.hasPrefix("```"), let lines = block {
        take(lines, language, after: last, place)
        (block, last) = (nil, "")
      } else if line.hasPrefix("```") {
        (block, language) = ([], String(line.dropFirst(3)))
      } else if block != nil {
        block?.append(line)
      } else if !line.isEmpty {
        paragraph += (paragraph.isEmpty ? "" : " ") + line
      } else if !paragraph.isEmpty {
        take(paragraph, place)
        (last, paragraph) = (paragraph, "")
      }
    }
  }

  private mutating func take(
    _ lines: [String], _ language: String, after words: String, _ place: String
  ) {
    if language == "sh" {
      orders.append((.type(lines), place))
    } else if let match = words.firstMatch(of: /Write this into `([^`]+)`:$/) {
      orders.append(
        (.write(file: String(match.1), text: lines.joined(separator: "\n") + "\n"), place))
    } else if words.hasSuffix("You see:"), language == "text" {
      orders.append((.see(lines), place))
    } else {
      strayBlocks.append(place)
    }
  }

  private mutating func take(_ words: String, _ place: String) {
    if let match = words.firstMatch(of: /In `([^`]+)`, change `([^`]+)` to `([^`]+)`\./) {
      orders.append(
        (.change(file: String(match.1), from: String(match.2), to: String(match.3)), place))
    }
    for match in words.matches(of: /Press ([^.]*`)\./) {
      orders.append((.press(match.1.matches(of: /`([^`]+)`/).map { String($0.1) }), place))
    }
  }
}
