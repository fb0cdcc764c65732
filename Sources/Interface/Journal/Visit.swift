import ContentModel

/// A place that the reader can go back or forward to: as it was left, or, from an earlier run of the
/// program, as the journal tells it.
enum Visit {
  case screen(Screen)
  case place(ReaderPlace)
}

extension State {
  func place(of visit: Visit) -> ReaderPlace {
    switch visit {
    case .screen(let screen): screen.place(context)
    case .place(let place): place
    }
  }

  /// The screen of a visit; `nil` if what it showed is no longer in the content.
  mutating func screen(of visit: Visit) -> Screen? {
    switch visit {
    case .screen(let screen): screen
    case .place(let place): screen(at: place)
    }
  }
}
