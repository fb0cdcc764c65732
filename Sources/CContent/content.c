// A target has to have a source; what this one is for are its resources.
#include "content.h"
