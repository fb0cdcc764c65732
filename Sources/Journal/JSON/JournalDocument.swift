import ContentModel
import FoundationEssentials
import Glibc
import Reading

/// What a journal is as JSON; its property names are the keys.
struct JournalDocument: Codable {
  /// The present one.
  static let version = 2

  struct Version: Codable { var version: Int }

  struct Passage: Codable { var exact: String, prefix: String?, suffix: String? }

  struct StoredPlace: Codable {
    var screen: String, entity: EntityName?, passage: Passage?, detail: [String: String]?
  }

  struct Progress: Codable {
    var entity: EntityName, fraction: Double, passage: Passage?, mark: String?, date: Date
    /// What was read, part by part: hexadecimal numbers.
    var parts: String?
  }

  /// The share of a passage that one voice has.
  struct Words: Codable {
    var words: String, speaker: String?, occasion: String?, date: String?, source: String?
    var standing: String?
  }

  struct Mark: Codable {
    var name: String, entity: EntityName, passage: Passage?, attribution: [Words]?, created: Date
  }

  struct Note: Codable {
    var id: String
    /// Who wrote it; `nil` if it is the reader's own.
    var creator: String?
    var entity: EntityName, passage: Passage?, attribution: [Words]?, body: String
    /// In seconds from the film's beginning.
    var filmTime: FilmTime?
    var created: Date, modified: Date
  }

  struct Visit: Codable { var entity: EntityName, fingerprint: String, date: Date }

  struct Draft: Codable {
    var id: String, kind: String, entity: EntityName, passage: Passage?, attribution: [Words]?
    var text: String, created: Date, modified: Date
  }

  /// Seconds that a player can show.
  struct FilmTime: Codable {
    var seconds: Int

    init(_ seconds: Int) { self.seconds = seconds }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      seconds = try container.decode(Int.self)
      guard ReaderNote.filmTimes.contains(seconds) else {
        let last = ReaderNote.filmTimes.upperBound - 1
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(seconds) is no running time; it goes to \(last).")
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(seconds)
    }
  }

  /// An entity's id, in one string.
  struct EntityName: Codable {
    var id: EntityID

    init(_ id: EntityID) { self.id = id }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      guard let id = EntityID(text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "“\(text)” is no id; ids are folder/name.")
      }
      self.id = id
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(id.description)
    }
  }

  var version: Int
  var place: StoredPlace?
  var past: [StoredPlace]?, future: [StoredPlace]?
  var progress: [Progress]?
  var bookmarks: [Mark]?
  var notes: [Note]?
  var drafts: [Draft]?
  var searches: [String]?
  var visits: [Visit]?
  var welcomed: Date?
}
