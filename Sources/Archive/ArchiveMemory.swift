import CMinizip

/// The bytes that minizip writes, and where it stands in them: it goes back to tell sizes.
final class ArchiveMemory {
  private(set) var bytes: [UInt8] = []
  private var position = 0

  /// What minizip calls instead of a file's functions. They hold this value no longer than it is used.
  var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zwrite_file = { opaque, _, bytes, count in
      memory(opaque)?.write(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      return count
    }
    functions.zread_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { opaque, _ in UInt64(memory(opaque)?.position ?? 0) }
    functions.zseek64_file = { opaque, _, offset, origin in
      memory(opaque)?.seek(Int(offset), from: origin) == true ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  private func write(_ new: UnsafeRawBufferPointer) {
    let overwritten = min(new.count, bytes.count - position)
    bytes.replaceSubrange(position..<(position + overwritten), with: new)
    position += new.count
  }

  private func seek(_ offset: Int, from origin: Int32) -> Bool {
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: position
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    guard (0...bytes.count).contains(start + offset) else { return false }
    position = start + offset
    return true
  }
}

private func memory(_ opaque: UnsafeMutableRawPointer?) -> ArchiveMemory? {
  opaque.map { Unmanaged<ArchiveMemory>.fromOpaque($0).takeUnretainedValue() }
}
