// The folder Content, which the package manager puts beside what it builds. It is a target in C, since
// one in Swift would get code that brings the whole of Foundation with it.
