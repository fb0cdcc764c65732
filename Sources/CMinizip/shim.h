#include <minizip/zip.h>
#include <zlib.h>
