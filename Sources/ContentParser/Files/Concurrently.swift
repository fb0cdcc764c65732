import Dispatch

/// Maps the elements on all cores; the results keep the order.
func concurrently<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Result
) -> [Result] {
  [Result](unsafeUninitializedCapacity: elements.count) { buffer, count in
    // Each iteration writes the one place that is its own.
    nonisolated(unsafe) let results = buffer
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      results.initializeElement(at: index, to: transform(elements[index]))
    }
    count = elements.count
  }
}
