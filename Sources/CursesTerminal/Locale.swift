import Glibc

/// Takes up the character encoding of the environment (`LC_ALL`, `LC_CTYPE`, `LANG`).
///
/// A locale that is named and not installed becomes `C.UTF-8`, because a terminal of today is more
/// likely to show UTF-8 than not.
/// - Returns: whether output may be UTF-8; otherwise it has to be ASCII (see `asciiStandIn`).
public func adoptLocale() -> Bool {
  if setlocale(LC_CTYPE, "") == nil { _ = setlocale(LC_CTYPE, "C.UTF-8") }
  guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
  return String(cString: codeset) == "UTF-8"
}
