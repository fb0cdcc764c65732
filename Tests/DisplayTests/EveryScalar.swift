/// Every scalar of the planes that have characters, and of the others, which are unassigned or
/// private from end to end, one in 1009.
let everyScalar: [Unicode.Scalar] = {
  let planes = [0x0...0x3FFFF, 0xE0000...0xE0FFF] as [ClosedRange<UInt32>]
  let sparse = Array(stride(from: 0x40000 as UInt32, through: 0x10FFFF, by: 1009))
  return (planes.flatMap(Array.init) + sparse).compactMap(Unicode.Scalar.init)
}()
