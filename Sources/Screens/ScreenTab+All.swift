import Controls

extension ScreenTab {
  /// The screens in the order in which title lines name them, which is that of their keys.
  static let all: [ScreenTab] =
    [.board, .search]
    + Catalogue.Kind.allCases.filter { ![.latest, .alone, .trails].contains($0) }.map(\.tab)
    + [.map, Catalogue.Kind.latest.tab, .about]

  /// A page, whose own title line names no screens; it is named among them all the same.
  private static let about = ScreenTab("About", brief: "Info", .showAbout)
}
