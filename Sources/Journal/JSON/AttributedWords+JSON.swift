import ContentModel
import FoundationEssentials
import Glibc
import Reading

extension JournalDocument.Words {
  init(_ words: AttributedWords) {
    func known(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      words: words.words, speaker: known(words.speaker), occasion: known(words.occasion),
      date: known(words.date), source: known(words.source), standing: known(words.standing))
  }

  var value: AttributedWords {
    AttributedWords(
      words: words, speaker: speaker ?? "", occasion: occasion ?? "", date: date ?? "",
      source: source ?? "", standing: standing ?? "")
  }
}

extension [AttributedWords] {
  /// As a column of the journal keeps them; `nil` if there are none.
  var json: String? {
    guard !isEmpty, let data = try? JSONEncoder().encode(map(JournalDocument.Words.init)) else {
      return nil
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Reads what `json` wrote; of anything else nothing.
  init(json: String) {
    let words = try? JSONDecoder().decode([JournalDocument.Words].self, from: Data(json.utf8))
    self = (words ?? []).map(\.value)
  }
}
