/// Which version of the program this is, after Semantic Versioning 2.0.0.
let programVersion = "0.1.0"
