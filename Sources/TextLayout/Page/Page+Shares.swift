import ContentModel

extension Page {
  /// Whose words a passage holds, share by share, in order. The line that says who spoke is no
  /// share of its own behind the words.
  public func shares(of passage: Range<Position>) -> [PassageShare] {
    var shares: [PassageShare] = []
    let (start, end) = (passage.lowerBound, passage.upperBound)
    for block in texts.indices.clamped(to: start.block..<end.block + 1) {
      let text = Array(texts[block])
      let first = block == start.block ? min(max(0, start.offset), text.count) : 0
      let last = block == end.block ? min(max(first, end.offset), text.count) : text.count
      let callout = parts.lazy.compactMap { $0.callout(holding: block) }.first
      let isCode = parts.contains { $0.kind == .code && $0.texts.contains(block) }
      for (voice, range) in voices(
        ofText: block, in: first..<text.count, after: shares.last?.voice)
      {
        // The sign before a picture's words is the page's, not the author's.
        let part = String(text[range.clamped(to: first..<last)])
        let words = isCode ? part : part.trimmingWhitespace.replacing("▣\u{A0}", with: "")
        guard !words.isEmpty else { continue }
        if let same = shares.last, same.voice == voice, same.callout == callout,
          !same.isCode, !isCode
        {
          shares[shares.count - 1].words += "\n\n" + words
        } else {
          shares.append(PassageShare(voice: voice, callout: callout, words: words, isCode: isCode))
        }
      }
    }
    return shares
  }

  /// The voices of one of the page's texts, each with the characters that are its.
  /// - Parameters:
  ///   - range: From where the passage begins in it, or from its beginning, to its end.
  ///   - before: The voice of what goes before in the passage.
  private func voices(
    ofText block: Int, in range: Range<Int>, after before: PassageShare.Voice?
  ) -> [(PassageShare.Voice, Range<Int>)] {
    let part = parts.first {
      $0.texts.contains(block) && $0.callout(holding: block) == nil && $0.kind != .code
        && $0.kind != .aside
    }
    switch part?.kind {
    case .quote(let id): return [(.quote(id), range)]
    case .attribution(let id): return before == .quote(id) ? [] : [(.own, range)]
    case .quotation: return [(.unnamed, range)]
    case .callout, .aside, .code, nil: break
    }
    guard let (id, words) = saying(inText: block), words.upperBound > range.lowerBound else {
      return [(.own, range)]
    }
    // Behind the words stands who said them.
    return [(.own, 0..<words.lowerBound), (.quote(id), words)]
  }

  /// The quote that the program lists here after the entry's own text, as a link to its passage.
  private func saying(inText block: Int) -> (EntityID, Range<Int>)? {
    guard block >= endOfText.block else { return nil }
    for (index, target) in targets.enumerated() where target.position.block == block {
      guard case .link(.entry(let id, _)) = target.destination, id.folder == "quotes",
        let last = lines.lazy.flatMap(\.spans).last(where: { $0.target == index }),
        let position = last.position
      else { continue }
      let end = max(target.position.offset, position.offset + last.text.count)
      return (id, target.position.offset..<end)
    }
    return nil
  }
}

extension PagePart {
  /// Its callout, if it is one and holds the text.
  fileprivate func callout(holding text: Int) -> EntityID? {
    if case .callout(let id) = kind, texts.contains(text) { id } else { nil }
  }
}
