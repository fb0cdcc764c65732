import ContentModel
import FoundationEssentials
import Reading

/// Why annotations could not be read: what is wrong, and where in the file.
public struct AnnotationProblem: Error, Hashable, Sendable {
  public let reason: String
}

/// Notes that were read from annotations, the program's own or others'.
public struct ReadAnnotations {
  public private(set) var notes: [ReaderNote] = []
  /// The address of more, which the file doesn't hold.
  public let rest: String?

  /// - Parameters:
  ///   - now: When a note was made that doesn't tell, in seconds since 1970.
  /// - Returns: `nil` if it isn't JSON, or of another kind.
  public init?(json: String, in library: Library, now: Int) throws(AnnotationProblem) {
    let file: AnnotationFile
    do {
      file = try JSONDecoder().decode(AnnotationFile.self, from: Data(json.utf8))
    } catch let error as DecodingError {
      if error.isOfWholeFile { return nil }
      throw AnnotationProblem(reason: error.placed)
    } catch {
      return nil
    }
    rest = file.rest
    let address = AnnotationAddress(library: library)
    notes = file.items.map { ReaderNote($0, at: address, now: now) }
  }
}

extension DecodingError {
  /// Whether it can't be read at all, or not as what was looked for.
  fileprivate var isOfWholeFile: Bool {
    switch self {
    case .dataCorrupted(let context), .typeMismatch(_, let context): context.codingPath.isEmpty
    default: false
    }
  }
}

extension ReaderNote {
  /// The longest name that is kept of whoever wrote a note, in characters.
  private static let longestName = 100

  fileprivate init(_ record: AnnotationRecord, at address: AnnotationAddress, now: Int) {
    let time = record.targets.lazy.compactMap(\.time).first
    // What is only a time is the film, and not what the note hangs on.
    let page = record.targets.first { $0.time == nil } ?? record.targets.first
    let created = record.created ?? record.modified ?? now
    let isOurs = record.generator == AnnotationDocument.Software.name
    let name = record.creator.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(
      id: AnnotationName.id(of: record.id),
      by: name.isEmpty && !isOurs ? "somebody" : String(name.prefix(Self.longestName)),
      entity: address.entity(of: page?.source ?? ""), passage: page?.words,
      body: record.words(without: time), filmTime: time, created: created,
      modified: record.modified ?? created)
  }
}

extension AnnotationRecord {
  /// What it says, without the time that stands in front, and with the tags that don't stand in it.
  fileprivate func words(without time: Int?) -> String {
    var words = bodies.filter { !$0.isTag && !$0.words.isEmpty }.map(\.words)
      .joined(separator: "\n\n")
    if let front = time.map(FilmTime.text) {
      if words == front { words = "" }
      let isInFront = words.utf8.starts(with: "\(front) ".utf8)
      if isInFront {
        words = String(decoding: words.utf8.dropFirst(front.count + 1), as: UTF8.self)
      }
    }
    let there = Set(words.tags)
    let missing = bodies.filter(\.isTag).map { $0.words.asTag }.filter { tag in
      tag.count > 1 && !words.contains(tag) && !tag.tags.contains(where: there.contains)
    }
    guard !missing.isEmpty else { return words }
    return (words.isEmpty ? "" : words + "\n") + missing.joined(separator: " ")
  }
}

extension String {
  /// `#two-words`
  fileprivate var asTag: String {
    "#" + split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }.joined(separator: "-")
  }
}
