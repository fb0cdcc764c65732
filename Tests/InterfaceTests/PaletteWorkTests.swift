import ContentModel
import TestSupport
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

/// How much the palette does for a letter. Counted, not timed.
struct PaletteWorkTests {
  private func opened() -> (Session, Palette?) {
    var session = Session()
    session.play(":")
    return (session, session.palette)
  }

  @Test(arguments: ["the_wall", "the_w", "ada", "reed_ada", "life/th", "a_a_a", "zzz", "“the"])
  func letterByLetterItFindsWhatAllAtOnceFinds(words: String) throws {
    var (typed, _) = opened()
    typed.play("type:\(words)")
    var (pasted, _) = opened()
    _ = pasted.state.update(.input(.paste(words.replacing("_", with: " "))))
    let (one, other) = (try #require(typed.palette), try #require(pasted.palette))
    #expect(one.rows.map(\.words) == other.rows.map(\.words))
  }

  @Test func aLetterMoreLooksAtWhatWasFoundAlone() throws {
    var (session, before) = opened()
    let all = try #require(before).rows.count
    session.play("type:t")
    let found = try #require(session.palette).rows.count
    #expect(found < all)
    session.play("type:h")
    #expect(session.palette?.looks == all + found)
  }

  @Test func namesAreFoldedOnceForAReading() {
    var session = Session()
    session.play(": type:wall Esc : type:ada Esc :")
    #expect(session.state.names.makings == 1)
    session.play("reload")
    #expect(session.state.names.makings == 2)
  }
}

extension Session {
  fileprivate var palette: Palette? {
    if case .palette(let palette) = state.overlay { palette } else { nil }
  }
}
