/// What a companion on another subject must not show: words of the film that the program was first
/// written for, and the program's own words that the companion has others for.
public enum OwnWords {
  private static var foreign: Regex<Substring> {
    /\b(?:film|documentary|rachel|mason|halyna|hutchins|baldwin|rust|last take|goals?|chapters?|cases?|charged|people|persons?|trails?|criminal|civil|agency|commission|first intention|disputed|(?:where|places?) to watch)\b/
      .ignoresCase()
  }

  /// The lines that have such a word, ids of folders and names of keys aside.
  public static func foreignLines(in text: String, besides allowed: [String] = []) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      var words = line
      for known in allowed + folders { words = words.replacing(known, with: "") }
      return words.contains(foreign)
    }
  }

  private static let folders = ["goals/", "people/", "cases/", "trails/"]
}
