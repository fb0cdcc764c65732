import ContentModel
import Controls

extension Catalogue.Kind {
  /// What stands where there is no row: what is missing, and what makes one.
  func emptyWords(_ context: Context) -> String {
    let said = context.library.companion.said
    func lacking(_ what: String, folder: String) -> String {
      said("This companion has no \(what)") + "; each is a file in \(folder)/"
    }
    return switch self {
    case .people: lacking("people", folder: "people")
    case .sources: lacking("sources", folder: "sources")
    case .trails: lacking("trails", folder: "trails")
    case .timeline:
      said("This companion tells of no event; a list item that opens with a date in bold is one")
    case .questions: said("This companion leaves no question open") + "; callouts open one"
    case .latest: "Nothing was updated or corrected so far"
    case .alone: said("No statement here rests on one source alone")
    case .notes:
      "You have no notes or bookmarks yet; press \(context.keymap[.writeNote]) on a page to write a note, "
        + "\(context.keymap[.bookmark]) to set a bookmark"
    }
  }
}
