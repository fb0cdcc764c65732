extension Unicode.Scalar {
  /// Whether it is obeyed rather than seen: controls, C0, DEL and C1; what turns, joins or parts the
  /// characters around it; and whatever else Unicode lets a program pass over (default-ignorable).
  public var isUnseen: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  /// As a string of JSON has it (RFC 8259): `\u202E`, in two halves beyond the basic plane.
  public var escapedInJSON: String {
    String(self).utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

extension String {
  /// The same JSON, nothing in its strings unseen: read again, it has the same values. C0 controls
  /// but the line ends between its parts are escaped already in what is JSON.
  public var escapingUnseenInJSON: String {
    guard utf8.contains(where: { $0 >= 0x7F }) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      if scalar.value >= 0x7F, scalar.isUnseen {
        escaped += scalar.escapedInJSON
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
