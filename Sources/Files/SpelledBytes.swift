/// Bytes as text, each that is no UTF-8 as `\xFF`, so that they can be told apart and typed.
public func spelled(_ bytes: [UInt8]) -> String {
  var text = ""
  var rest = bytes[...]
  while let byte = rest.first {
    let scalar = (1...min(4, rest.count)).lazy
      .compactMap { String(validating: rest.prefix($0), as: UTF8.self) }.first
    text += scalar ?? "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    rest = rest.dropFirst(scalar?.utf8.count ?? 1)
  }
  return text
}
