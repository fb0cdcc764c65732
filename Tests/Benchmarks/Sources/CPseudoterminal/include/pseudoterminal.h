/* The pseudo-terminal calls, which the C library shows only to GNU sources. */
#ifndef PSEUDOTERMINAL_H
#define PSEUDOTERMINAL_H
#include <stddef.h>
/* Opens a master, and writes the path of its slave. The descriptor, or -1. */
int open_pseudoterminal(char *path, size_t size);
#endif
