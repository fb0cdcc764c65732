// What Swift's overlay of the C library leaves out.
#ifdef __linux__
#include <sys/vfs.h>

// The magic number of the file system on which a path lies, after statfs(2); 0 if it can't be told.
static inline unsigned int system_file_system_type(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (unsigned int)status.f_type : 0;
}
#else
static inline unsigned int system_file_system_type(const char *path) { return 0; }
#endif
