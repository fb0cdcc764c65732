#include <sqlite3.h>

// Binds a text of so many bytes, of which SQLite takes a copy.
static inline int sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text,
                                   sqlite3_uint64 bytes) {
  return sqlite3_bind_text64(statement, index, text, bytes, SQLITE_TRANSIENT, SQLITE_UTF8);
}
