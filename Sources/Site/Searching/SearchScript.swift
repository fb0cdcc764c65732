import ContentModel
import Search

/// What the site's search looks through, as a script that assigns it, so that it is there from a disk,
/// too: everything that `SearchIndex` finds, with its words, its filters' values and its address.
/// `find.js` reads it.
struct SearchScript {
  private let library: Library
  private let addresses: SiteAddresses
  private let records: SearchRecords
  /// The pages of the items, each once.
  private var pages: [EntityID] = []
  private var numbers: [EntityID: Int] = [:]
  /// What is searched around the words, each text once.
  private var settings: [String] = []
  private var settingNumbers: [String: Int] = [:]

  init(_ library: Library, _ addresses: SiteAddresses) {
    self.library = library
    self.addresses = addresses
    records = SearchRecords(library)
    for item in records.items {
      if numbers[item.home] == nil {
        numbers[item.home] = pages.count
        pages.append(item.home)
      }
      for text in item.setting where settingNumbers[text] == nil {
        settingNumbers[text] = settings.count
        settings.append(text)
      }
    }
  }

  var text: String {
    var script = ScriptText()
    script.add("globalThis.lasttakeIndex={\n\"strangers\":")
    script.add(quoted: SearchRecords.wordsWithoutStem)
    script.add(",\n\"kinds\":")
    script.add(SearchKind.allCases) { $0.add(quoted: names(of: $1)) }
    script.add(",\n\"fields\":")
    script.add(quoted: Query.Field.allCases.map(\.rawValue))
    script.add(",\n\"values\":")
    script.add(records.values) { write($1, to: &$0) }
    script.add(",\n\"pages\":")
    script.add(pages) { $0.add(quoted: [addresses.file(of: $1) ?? "", library[$1]?.title ?? ""]) }
    script.add(",\n\"settings\":")
    script.add(quoted: settings)
    script.add(",\n\"items\":")
    writeItems(to: &script)
    script.add("\n};\n")
    return script.text
  }

  /// The letters that fold to others, which narrowing a list needs, too.
  static var letters: String {
    var script = ScriptText()
    script.add("globalThis.lasttakeLetters=")
    script.add(SearchRecords.foldedLetters) { $0.add(quoted: [$1.folded, $1.letters]) }
    script.add(";\n")
    return script.text
  }

  /// What a kind is called by filters, in a hit, and where several are counted.
  private func names(of kind: SearchKind) -> [String] {
    let said = library.companion.said
    return [kind.rawValue, said(kind.rawValue), said(kind.plural)]
  }

  private func write(_ value: SearchRecords.Value, to script: inout ScriptText) {
    script.add("[\(Query.Field.allCases.firstIndex(of: value.field) ?? 0),")
    script.add(quoted: value.names)
    script.add("]")
  }

  // MARK: Items

  private func writeItems(to script: inout ScriptText) {
    let all = zip(zip(records.items, records.valuesOfItems), places)
    script.add(all) { script, one in
      script.add("\n")
      write(one.0.0, one.0.1, at: one.1.anchor, to: &script)
    }
  }

  /// Where each item stands: its page, and there its own anchor, or that of the heading before it.
  var places: [(file: String, anchor: String)] {
    var heading = ""
    var home: EntityID?
    return records.items.map { item in
      if item.home != home { heading = "" }
      home = item.home
      if case .heading(let anchor) = item.spot, item.kind == .heading {
        heading = name(of: anchor, on: item.home)
      }
      return (addresses.file(of: item.home) ?? "", anchor(of: item) ?? heading)
    }
  }

  /// One item: kind, page, anchor, whether it is a sentence, text, settings, values; then speaker,
  /// date and status, and the part of the text that it is known by, as far as it has them.
  private func write(
    _ item: SearchItem, _ values: [Int], at anchor: String, to script: inout ScriptText
  ) {
    script.add("[\(SearchKind.allCases.firstIndex(of: item.kind) ?? 0),")
    script.add("\(numbers[item.home] ?? 0),")
    script.add(quoted: anchor)
    script.add(item.spot.isSentence ? ",1," : item.spot == .top ? ",2," : ",0,")
    script.add(quoted: item.text)
    script.add(",")
    script.add(item.setting) { $0.add(settingNumbers[$1] ?? 0) }
    script.add(",")
    script.add(values) { $0.add($1) }
    let status = item.status.isEmpty ? "" : library.companion.vocabulary.word(ofStatus: item.status)
    var facts = [item.speaker, item.date, status]
    if let title = item.title { facts.append(title) }
    while facts.last?.isEmpty == true, item.title == nil { facts.removeLast() }
    for fact in facts {
      script.add(",")
      script.add(quoted: fact)
    }
    script.add("]")
  }

  private func name(of heading: String, on page: EntityID) -> String {
    addresses.anchors(of: page).name(ofPlace: heading) ?? anchorName(heading)
  }

  /// The name of an item's place on its page; `nil` if it has none of its own.
  private func anchor(of item: SearchItem) -> String? {
    let anchors = addresses.anchors(of: item.home)
    switch item.spot {
    case .top: return ""
    case .heading(let anchor): return name(of: anchor, on: item.home)
    case .landmark(let id): return anchors.name(of: id)
    case .event(let location): return anchors.name(ofEventAt: location)
    case .words: return nil
    }
  }
}

extension SearchItem.Spot {
  fileprivate var isSentence: Bool { if case .words = self { true } else { false } }
}
