/// The bytes that libFuzzer gives: the first few choose, the rest is the input.
public struct Bytes {
  public private(set) var rest: ArraySlice<UInt8>

  public init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    rest = Array(UnsafeBufferPointer(start: start, count: count))[...]
  }

  /// A number from the next byte; the lower bound when there is none.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(rest.popFirst() ?? 0) % range.count
  }

  /// What is left, read as UTF-8 and repaired.
  public var text: String { String(decoding: rest, as: UTF8.self) }
}

/// Ends the program, which libFuzzer takes for a find, unless something holds.
public func expect(_ holds: Bool, _ words: @autoclosure () -> String) {
  if !holds { preconditionFailure(words()) }
}
