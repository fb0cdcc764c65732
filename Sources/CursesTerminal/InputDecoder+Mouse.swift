import Display

extension InputDecoder {
  /// A report of the mouse in xterm's mode 1006: button, column and row, counted from 1, and `M` for
  /// a press or `m` for a release. Keys held with it make no difference.
  ///
  /// `nil` for garbage, and for what the program has no use for: releases, other buttons, moving.
  func mouse(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Mouse? {
    let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard final == UInt8(ascii: "M"), fields.count == 3, numbers.count == 3,
      numbers.dropFirst().allSatisfy({ (1...9999).contains($0) })
    else { return nil }
    let place = Point(row: numbers[2] - 1, column: numbers[1] - 1)
    switch numbers[0] & ~0b1_1100 {
    case 0: return Mouse(.press, at: place)
    case 64: return Mouse(.wheelUp, at: place)
    case 65: return Mouse(.wheelDown, at: place)
    default: return nil
    }
  }
}
