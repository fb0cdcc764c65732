#define _GNU_SOURCE
#include "pseudoterminal.h"
#include <fcntl.h>
#include <stdlib.h>

int open_pseudoterminal(char *path, size_t size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) || unlockpt(master) || ptsname_r(master, path, size)) return -1;
  return master;
}
