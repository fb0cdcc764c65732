import ContentModel
import FoundationEssentials
import Glibc
import Reading

extension JournalContents {
  /// The journal as JSON, to be read again by `init(json:)`, and by other programs: keys in
  /// lowerCamelCase and in order, dates in ISO 8601, UTC.
  public func json() throws(JournalProblem) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    do {
      let json = String(decoding: try encoder.encode(JournalDocument(self)), as: UTF8.self)
      return json.escapingUnseenInJSON + "\n"
    } catch {
      throw .notJSON(reason: "\(error)")
    }
  }

  /// Reads what `json` wrote.
  /// - Throws: `JournalProblem.notJSON`, which says what is wrong and where.
  public init(json: String) throws(JournalProblem) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do {
      let data = Data(json.picturingNullsInJSON.utf8)
      let version = try decoder.decode(JournalDocument.Version.self, from: data).version
      guard version <= JournalDocument.version else {
        throw JournalProblem.notJSON(reason: "version \(version) is newer; update lasttake")
      }
      guard version >= 1 else {
        throw JournalProblem.notJSON(reason: "there is no version \(version)")
      }
      self = try decoder.decode(JournalDocument.self, from: data).contents
    } catch let problem as JournalProblem {
      throw problem
    } catch let error as DecodingError {
      throw .notJSON(reason: error.placed)
    } catch {
      throw .notJSON(reason: "\(error)")
    }
  }
}
