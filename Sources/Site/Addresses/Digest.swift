/// Tells whether bytes have changed: 16 hexadecimal digits, the same for the same bytes.
///
/// This is FNV-1a with 64 bits: good for telling editions of a file apart, and for nothing that somebody
/// might forge.
func digest(of bytes: some Sequence<UInt8>) -> String {
  let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
    ($0 ^ UInt64($1)) &* 0x100_0000_01B3
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
