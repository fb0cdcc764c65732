import Controls
import TextLayout

extension Reader {
  public func spoken(_ context: Context) -> Spoken {
    let title = headerWords(context)
    let place = context.library.place(of: entry)
    let stop = stopNumber(in: context.library)
    let name = [stop, place, context.library[entry]?.title].compactMap { $0 }.joined(
      separator: " · ")
    let end = min(visibleLines(context).upperBound, page.lines.count)
    return Spoken(
      heading: name, introduction: spokenStop(in: context.library), rows: page.plainLines,
      inView: min(topLine, end)..<end,
      remarks: [status(context) ?? title.right])
  }
}
