import CMinizip
import Glibc

/// The files as a zip archive, in their order, without extra fields: the same files at the same time
/// give the same bytes.
/// - Parameter time: Of every file, in seconds since 1970, told in UTC; zip knows none before 1980.
public func archive(_ files: [ArchivedFile], at time: Int) throws(ArchiveProblem) -> [UInt8] {
  let memory = ArchiveMemory()
  var functions = memory.functions
  guard let zip = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &functions) else {
    throw .failed(path: "", code: ZIP_INTERNALERROR)
  }
  var facts = zip_fileinfo()
  facts.dosDate = dosDate(time)
  var problem: ArchiveProblem?
  for file in files where problem == nil {
    let code = add(file, facts, to: zip)
    if code != ZIP_OK { problem = .failed(path: file.path, code: code) }
  }
  let code = zipClose(zip, nil)
  if let problem { throw problem }
  guard code == ZIP_OK else { throw .failed(path: "", code: code) }
  return memory.bytes
}

private func add(_ file: ArchivedFile, _ facts: zip_fileinfo, to zip: zipFile) -> Int32 {
  var facts = facts
  // Bit 11 says that a name is UTF-8 (APPNOTE.TXT, 4.4.4).
  let flags: uLong = file.path.utf8.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11
  var code = zipOpenNewFileInZip4_64(
    zip, file.path, &facts, nil, 0, nil, 0, nil, file.isStored ? 0 : Z_DEFLATED,
    Z_BEST_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nil, 0, 0, flags, 0)
  guard code == ZIP_OK else { return code }
  code = file.bytes.withUnsafeBytes {
    zipWriteInFileInZip(zip, $0.baseAddress, UInt32(truncatingIfNeeded: $0.count))
  }
  let closing = zipCloseFileInZip(zip)
  return code == ZIP_OK ? closing : code
}

/// As MS-DOS wrote it: years from 1980 in seven bits, then months, days, hours, minutes, and seconds by
/// twos (APPNOTE.TXT, 4.4.6).
private func dosDate(_ time: Int) -> uLong {
  var (seconds, day) = (time_t(max(time, 315_532_800)), tm())
  gmtime_r(&seconds, &day)
  let year = UInt(min(max(Int(day.tm_year) - 80, 0), 127))
  let date = year << 9 | UInt(day.tm_mon + 1) << 5 | UInt(day.tm_mday)
  return date << 16 | UInt(day.tm_hour) << 11 | UInt(day.tm_min) << 5 | UInt(day.tm_sec) / 2
}
