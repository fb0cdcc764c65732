// What the build was told by its environment, through Package.swift. It stands alone here, so that another
// commit compiles this file anew and nothing else.
#include "CVersion.h"

#ifndef VERSION_COMMIT
#define VERSION_COMMIT ""
#endif
#ifndef VERSION_TIME
#define VERSION_TIME 0
#endif

const char *version_commit(void) { return VERSION_COMMIT; }
long long version_time(void) { return VERSION_TIME; }
