import ContentModel
import Foundation
import Search

/// The search of so many invented sentences, in this process: each letter of what is typed with the
/// hits and the facets that it leads to, beside a scan of the same text for the same words; and what
/// the index takes.
struct Searching {
  private var letters: [Double] = []
  private var scans: [Double] = []
  private let making: Double
  private let megabytes: Double
  private let count: Int

  private static let typed = [
    "the wheel", "water", "alder mill", "\"of the\"", "turning", "river -mill", "x",
    "kind:passage a",
    "someone said nothing", "zebra", "lanterns burned", "mmm", "year:2019 the", "t",
  ]

  init(sentences: Int) {
    let library = Library(Self.companion(sentences: sentences))
    let before = Self.residentMegabytes
    let start = DispatchTime.now().uptimeNanoseconds
    let index = SearchIndex(library)
    making = Self.milliseconds(since: start)
    megabytes = Self.residentMegabytes - before
    count = index.items.count
    let text = index.items.map { FoldedText($0.text).folded }.joined(separator: "\n")
    var found = 0
    for _ in 0..<3 {
      for words in Self.typed {
        for end in words.indices {
          let query = Query(String(words[...end]))
          let start = DispatchTime.now().uptimeNanoseconds
          let hits = index.search(query)
          found += index.facets(of: hits, for: query).count
          letters.append(Self.milliseconds(since: start))
          scans.append(Self.scan(text, for: String(words[...end]), &found))
        }
      }
    }
    precondition(found > 0)
  }

  var report: String {
    func percentile(_ share: Double, of values: [Double]) -> Double {
      values.sorted()[Int(Double(values.count - 1) * share)]
    }
    return String(
      format: """
        Search of %d things: a letter %.1f ms, at the 99th percentile %.1f; a scan for its words alone \
        %.1f and %.1f; the index %.0f ms to make, %.0f MB, %.2f KB each
        """, count, percentile(0.5, of: letters), percentile(0.99, of: letters),
      percentile(0.5, of: scans), percentile(0.99, of: scans), making, megabytes,
      megabytes * 1024 / Double(count))
  }

  /// Every place of every word, letter by letter from each place of its first one.
  private static func scan(_ text: String, for typed: String, _ found: inout Int) -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    text.utf8.withContiguousStorageIfAvailable { bytes in
      guard let base = bytes.baseAddress else { return }
      for word in typed.split(separator: " ") {
        let needle = Array(word.utf8)
        var place = 0
        while place + needle.count <= bytes.count,
          let next = memchr(base + place, Int32(needle[0]), bytes.count - place)
        {
          place = base.distance(to: next.assumingMemoryBound(to: UInt8.self)) + 1
          guard place - 1 + needle.count <= bytes.count else { break }
          if memcmp(next, needle, needle.count) == 0 { found += 1 }
        }
      }
    }
    return milliseconds(since: start)
  }

  private static func milliseconds(since start: UInt64) -> Double {
    Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
  }

  private static var residentMegabytes: Double {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ").dropFirst().first.flatMap { Double($0) }
    return (pages ?? 0) * 4096 / 1_048_576
  }

  /// Chapters of a hundred sentences each, whose words are as unequally frequent as those of a language:
  /// the n-th as often as 1 : n.
  private static func companion(sentences: Int) -> Companion {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let known = [
      "the", "of", "a", "and", "to", "in", "was", "she", "wheel", "water", "mill", "river", "said",
      "turned", "nothing", "someone", "alder", "lanterns", "burned", "turning",
    ]
    let syllables = [
      "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "wu", "za", "ner", "tal",
    ]
    let others = (0..<20_000).map { _ in
      (0..<2 + next(3)).map { _ in syllables[next(syllables.count)] }.joined()
    }
    let words = known + others
    func word() -> String {
      // The inverse of a harmonic distribution, near enough.
      let share = Double(next(1_000_000)) / 1_000_000
      return words[min(words.count - 1, Int(exp(share * log(Double(words.count)))) - 1)]
    }
    let chapters = (0..<max(1, sentences / 100)).map { number in
      let home = EntityID(folder: "river", slug: "chapter-\(number)")
      let file = "river/\(number).md"
      let blocks = (0..<20).map { _ in
        let text = (0..<5).map { _ in
          let sentence = (0..<10 + next(16)).map { _ in word() }.joined(separator: " ")
          return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
        }.joined(separator: " ")
        return Block(.paragraph([.plain(text)]), .none)
      }
      return Chapter(
        id: home, title: "Chapter \(number)", period: nil, summary: "", bearings: [],
        article: Article(file: file, blocks: blocks))
    }
    return Companion(strands: [Strand(id: "river", title: "River", chapters: chapters)])
  }
}
