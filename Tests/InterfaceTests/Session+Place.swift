import ContentModel
import TestSupport
import Testing

@testable import Interface
@testable import Controls
@testable import Screens

extension Session {
  /// A session in which the keys of a place are read.
  static func at(_ place: KeyPlace, in library: Library = Fixtures.small) -> Session {
    var session = Session(library)
    switch place {
    case .board: break
    case .reader: session.play("Right Enter")
    case .split: session.play("s")
    case .search: session.play("/")
    case .facets: session.play("/ Tab")
    case .catalogue: session.play("4")
    case .cases: session.play("c")
    case .find: session.play("Right Enter / type:wall")
    case .links: session.play("Right Enter f")
    case .card: session.play("Right Enter Tab Enter")
    case .outline: session.play("Right Enter o")
    case .problems: session.giveProblems("!")
    case .notes: session.play("Right Enter a type:x Enter 6")
    case .filter: session.play("6 /")
    case .map: session.play("8")
    case .passage: session.play("Right Enter v")
    case .prompt: session.play("Right Enter a")
    case .styles: session.play("\" C-s")
    case .filePrompt: session.play("\" C-s w")
    case .palette: session.play(":")
    case .help: session.play("?")
    case .welcome: session.play("0")
    default: Issue.record("no keys lead to \(place.title)")
    }
    return session
  }
}
