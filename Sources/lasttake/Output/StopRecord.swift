import ContentModel

/// One stop of a trail as JSON.
struct StopRecord: Encodable {
  /// The id of the page, with the heading's name where the stop begins at one.
  let opens: String
  let title: String
  /// What to see there.
  let text: String

  init(_ stop: Trail.Stop) {
    opens = "\(stop.entry)" + (stop.anchor.map { "#\($0)" } ?? "")
    title = stop.title
    text = stop.words.plainText
  }
}
