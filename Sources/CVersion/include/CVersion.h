#ifndef CVERSION_H
#define CVERSION_H

/// The commit that was built, in hexadecimal; empty if whoever built it didn't say.
const char *version_commit(void);

/// When that commit was made, in seconds since 1970; 0 if whoever built it didn't say.
long long version_time(void);

#endif
