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
  /// What the notes don't tell as the annotations do.
  public let left: LeftOut

  /// - Parameters:
  ///   - files: What the site calls the files of pages, `life/kyiv.html`.
  ///   - now: When a note was made that doesn't tell, in seconds since 1970.
  ///   - mine: Whether notes that name nobody are the reader's own, and not somebody's.
  /// - Returns: `nil` if it isn't JSON, or of another kind.
  public init?(
    json: String, in library: Library, files: [EntityID: String] = [:], now: Int,
    mine: Bool = false
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
    let address = AnnotationAddress(library: library, files: files)
    let nobody = mine ? "" : ReaderNote.unnamed
    var left = LeftOut()
    notes = file.items.map { $0.note(at: address, now: now, nobody: nobody, leaving: &left) }
    self.left = left
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
