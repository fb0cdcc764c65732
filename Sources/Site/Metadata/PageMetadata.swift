import ContentModel

/// What a page tells of itself to those who list, show or cite it.
struct PageMetadata {
  /// The title, where it can stand alone; `nil` where nothing is told but the page itself.
  var title: String?
  /// One line; empty where none can stand alone.
  var description = ""
  /// `website`, `article` or `profile`.
  var type = "website"
  var linkedData: LinkedData?

  /// - Parameters:
  ///   - siteName: That of the companion; `nil` where it can't stand alone.
  ///   - asOf: The day to which the page holds.
  func fields(named siteName: String?, asOf: PartialDate?) -> [String: TemplateValue] {
    guard let title else { return ["metadata": false] }
    let date = asOf?.with(.certain).description.replacing("-", with: "/")
    return [
      "metadata": [
        "title": shown(title), "type": .text(type), "site": .optional(siteName),
        "date": .optional(date), "description": .optional(description),
      ],
      "description": .optional(description),
      "linkedData": .markup(linkedData?.script),
    ]
  }
}
