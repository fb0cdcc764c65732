import ContentModel
import TestSupport
import Testing

/// What must hold of the companion that travels with the program.
struct BundledContentTests {
  private let library = Fixtures.bundled

  /// Every name of a person, where it first stands in a section, leads to their page.
  @Test func namesAreLinksWhereTheyFirstStand() {
    var named = 0
    for chapter in library.companion.strands.flatMap(\.chapters) {
      for section in chapter.article.blocks.sections {
        var (linked, plain): (Set<EntityID>, [EntityID]) = ([], [])
        section.walkOwnWords { inline in
          if case .link(.entry(let id, _), _) = inline.kind { linked.insert(id) }
          // The name of a fund is not the name of a person.
          guard case .text(let text) = inline.kind, !text.contains("Memorial") else { return }
          plain += library.companion.people.map(\.id).filter { id in
            !linked.contains(id) && text.contains(library.person(id)?.name ?? "–")
          }
        }
        #expect(plain.isEmpty, "\(chapter.id): \(plain)")
        named += linked.count
      }
    }
    #expect(named > 100)
  }

  @Test func thereIsAsMuchAsPromised() {
    #expect(library.companion.goals.count == 8)
    #expect(library.companion.people.count >= 30)
    #expect(library.quotes.count >= 100)
    #expect(library.callouts.contains { $0.kind == .care })
    #expect(library.companion.people.filter { $0.status != nil }.count == 3)
  }

  @Test func everyGoalIsBorneOnInBothStrands() {
    for goal in library.companion.goals {
      for strand in library.companion.strands {
        #expect(strand.chapters.contains { $0.bearing(on: goal.id) != nil }, "\(goal.id)")
      }
    }
  }
}

extension [Block] {
  /// The blocks between headings.
  fileprivate var sections: [[Block]] {
    reduce(into: [[]]) { sections, block in
      if case .heading = block.kind {
        sections.append([])
      } else {
        sections[sections.count - 1].append(block)
      }
    }
  }

  /// The companion's own words: not those of quotes.
  fileprivate func walkOwnWords(_ visit: (Inline) -> Void) {
    for block in self {
      switch block.kind {
      case .paragraph(let words): words.walkWithoutLinkWords(visit)
      case .callout(let callout): callout.blocks.walkOwnWords(visit)
      case .list(let list): for item in list.items { item.blocks.walkOwnWords(visit) }
      default: break
      }
    }
  }
}

extension [Inline] {
  fileprivate func walkWithoutLinkWords(_ visit: (Inline) -> Void) {
    for inline in self {
      visit(inline)
      switch inline.kind {
      case .emphasis(let inner), .strong(let inner): inner.walkWithoutLinkWords(visit)
      default: break
      }
    }
  }
}
