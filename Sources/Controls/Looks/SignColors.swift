import ContentModel
import Display

/// The colours of bearings and callouts, each of which has its sign and its word besides.
struct SignColors: Hashable, Sendable {
  private let serves, complicates, leavesOpen: Color
  private let alleged, disputed, unknown: Color
  private let update, care, discuss: Color

  subscript(bearing: Bearing.Kind) -> Color {
    switch bearing {
    case .serves: serves
    case .complicates: complicates
    case .leavesOpen: leavesOpen
    }
  }

  subscript(callout: Callout.Kind) -> Color {
    switch callout.nature {
    case .alleged: alleged
    case .disputed: disputed
    case .unknown: unknown
    case .update: update
    case .care: care
    case .discuss: discuss
    case .aside: .standard
    }
  }

  /// No colours.
  static let none = SignColors(
    serves: .standard, complicates: .standard, leavesOpen: .standard, alleged: .standard,
    disputed: .standard, unknown: .standard, update: .standard, care: .standard,
    discuss: .standard)

  /// The terminal's own. Dark blue, which is hard to read on black, is not among them.
  static let terminal = SignColors(
    serves: .ansi(2), complicates: .ansi(5), leavesOpen: .ansi(6), alleged: .ansi(3),
    disputed: .ansi(5), unknown: .ansi(6), update: .ansi(2), care: .ansi(1), discuss: .ansi(12))

  static let onLight = SignColors(
    serves: .palette(22), complicates: .palette(90), leavesOpen: .palette(24),
    alleged: .palette(94), disputed: .palette(90), unknown: .palette(24), update: .palette(22),
    care: .palette(124), discuss: .palette(55))

  static let onDark = SignColors(
    serves: .palette(114), complicates: .palette(176), leavesOpen: .palette(111),
    alleged: .palette(179), disputed: .palette(176), unknown: .palette(111),
    update: .palette(114), care: .palette(210), discuss: .palette(147))

  static let onBlack = SignColors(
    serves: .palette(120), complicates: .palette(213), leavesOpen: .palette(117),
    alleged: .palette(226), disputed: .palette(213), unknown: .palette(117),
    update: .palette(120), care: .palette(217), discuss: .palette(189))
}
