import Controls

extension ScreenTab {
  /// The screens in the order in which title lines name them.
  static let all: [ScreenTab] = [.board, .search] + Catalogue.Kind.allCases.map(\.tab)
}
