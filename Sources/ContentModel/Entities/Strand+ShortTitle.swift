extension Strand {
  /// The title in 4 columns: `Life`, `Inv.`.
  public var shortTitle: String { title.count <= 4 ? title : title.prefix(3) + "." }
}
