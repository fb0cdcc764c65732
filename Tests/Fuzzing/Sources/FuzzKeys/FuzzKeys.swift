import Display
import Fuzzing

@testable import CursesTerminal

/// The key decoder: whatever a terminal sends means the same in any parts, comes to an end, and
/// leaves the next key alone.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Bytes(start, count)
  let step = bytes.number(in: 1...16)
  let whole = inputs(of: bytes.rest, step: max(1, bytes.rest.count))
  let parted = inputs(of: bytes.rest, step: step)
  expect(whole == parted, "read in parts of \(step): \(parted), whole: \(whole)")
  return 0
}

/// What the bytes are, received so many at a time, with no silence between.
private func inputs(of bytes: ArraySlice<UInt8>, step: Int) -> [Input] {
  var decoder = InputDecoder()
  var inputs: [Input] = []
  var rest = bytes
  while !rest.isEmpty {
    decoder.receive(rest.prefix(step))
    rest = rest.dropFirst(step)
    while let input = decoder.next() { inputs.append(input) }
  }
  return inputs + settled(&decoder)
}

/// What becomes of unfinished bytes after silence; it must come to an end.
private func settled(_ decoder: inout InputDecoder) -> [Input] {
  var inputs: [Input] = []
  for _ in 0...decoder.bytes.count {
    guard decoder.patience != nil else { return inputs }
    if let input = decoder.settle() { inputs.append(input) }
    while let input = decoder.next() { inputs.append(input) }
  }
  expect(decoder.patience == nil, "silence settles nothing")
  return inputs
}
