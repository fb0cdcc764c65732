extension String {
  /// On one line, one space between two words, none at the ends; the tags of HTML that some programs
  /// keep in titles left out, and control characters, which no page may have.
  var tidy: String {
    var text = self
    if unicodeScalars.contains(where: \.isControl) {
      text.unicodeScalars.removeAll { $0.isControl && !$0.properties.isWhitespace }
    }
    if contains("<") {
      for tag in ["i", "b", "em", "sup", "sub", "span class=\"nocase\"", "span"] {
        text = text.replacing("<\(tag)>", with: "")
          .replacing("</\(tag.split(separator: " ")[0])>", with: "")
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Pages with an en dash between the first and the last, however many hyphens stood there.
  var pageRange: String {
    split { "-–".contains($0) }.map { String($0).tidy }.joined(separator: "–")
  }

  /// `nil` if there is nothing in it.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { properties.generalCategory == .control }
}
