import ContentModel
import FoundationEssentials
import Reading

/// Why annotations could not be read: what is wrong, and where in the file.
public struct AnnotationProblem: Error, Hashable, Sendable {
  public let reason: String
}

/// Notes that were read from annotations, the program's own or others'.
public struct ReadAnnotations {
  public let notes: [ReaderNote]
  /// The numbers of the notes that tell no date.
  public let undated: Set<Int>
  /// The address of more, which the file doesn't hold.
  public let rest: String?

  /// - Parameters:
  ///   - now: When a note was made that doesn't tell, in seconds since 1970.
  ///   - mine: Whether notes that name nobody are the reader's own, and not somebody's.
  /// - Returns: `nil` if it isn't JSON, or of another kind.
  public init?(
    json: String, in library: Library, now: Int, mine: Bool = false
  ) throws(AnnotationProblem) {
    let file: AnnotationFile
    do {
      let data = Data(json.picturingNullsInJSON.utf8)
      file = try JSONDecoder().decode(AnnotationFile.self, from: data)
    } catch let error as DecodingError {
      if error.isOfWholeFile { return nil }
      throw AnnotationProblem(reason: error.placed)
    } catch {
      return nil
    }
    rest = file.rest
    let address = AnnotationAddress(library: library)
    let nobody = mine ? "" : ReaderNote.unnamed
    notes = file.items.map { ReaderNote($0, at: address, now: now, nobody: nobody) }
    undated = Set(file.items.indices.filter { file.items[$0].isUndated })
  }
}

extension DecodingError {
  /// Whether it can't be read at all, or not as what was looked for.
  fileprivate var isOfWholeFile: Bool {
    switch self {
    case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.codingPath.isEmpty
    default: false
    }
  }
}

extension ReaderNote {
  /// - Parameter nobody: Whose it is if it names nobody.
  fileprivate init(
    _ record: AnnotationRecord, at address: AnnotationAddress, now: Int, nobody: String
  ) {
    let time = record.targets.lazy.compactMap(\.time).first
    // What is only a time is the film, and not what the note hangs on.
    let page = record.targets.first { $0.time == nil } ?? record.targets.first
    let created = record.created ?? record.modified ?? now
    let isNamed = !record.creator.allSatisfy(\.isWhitespace)
    self.init(
      id: AnnotationName.id(of: record.id),
      by: isNamed ? ReaderNote.hand(record.creator) : nobody,
      entity: address.entity(of: page?.source ?? ""), passage: page?.words,
      body: record.words(without: time), filmTime: time, created: created,
      modified: record.modified ?? created)
  }
}

extension AnnotationRecord {
  fileprivate var isUndated: Bool { created == nil && modified == nil }

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
    // A tag of numbers is none by its form, and is known as a word.
    let whole = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    let missing = bodies.filter(\.isTag).map { $0.words.asTag }.filter { tag in
      tag.count > 1 && !whole.contains(tag) && !tag.tags.contains(where: there.contains)
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
