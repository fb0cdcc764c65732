import Display
import TextLayout

/// The lines of a list that are in view: the selected row about in the middle, with all that belongs to
/// it, and no line beyond the ends. Only the rows in view are set, so that a long list costs no more
/// than a short one. Drawing and the mouse both go by it.
struct CatalogueWindow {
  struct Line {
    enum Content {
      /// The name of the group whose rows follow.
      case group(String)
      case row([RowLayout.Part])
    }

    var content: Content
    /// The row it belongs to; that of a group's name is the first of the group.
    var row: Int
    /// Whether it is the first line of its row.
    var isFirst = false
  }

  private(set) var lines: [Line] = []

  init(_ list: Catalogue, layout: RowLayout, in rect: Rect) {
    guard list.rows.indices.contains(list.selected), rect.rows > 0 else { return }
    let rows = rect.rows
    func heads(_ row: Int) -> [Line] {
      guard let head = list.heads[row] else { return [] }
      return wrap(head, columns: max(1, rect.columns - 2))
        .map { Line(content: .group($0), row: row) }
    }
    func body(_ row: Int) -> [Line] {
      layout.lines(of: list.rows[row], most: rows).enumerated().map { number, parts in
        Line(content: .row(parts), row: row, isFirst: number == 0)
      }
    }
    let own = body(list.selected)
    // What stands above, whole rows from the nearest up; what belongs to the selected row stands whole
    // if it can.
    let wanted = min(rows / 2, max(0, rows - own.count))
    var above: [Line] = []
    var next = list.selected
    var waiting = heads(list.selected)
    func rise(to count: Int) {
      while above.count + waiting.count <= count {
        above = waiting + above
        waiting = []
        guard next > 0 else { return }
        next -= 1
        waiting = heads(next) + body(next)
      }
    }
    rise(to: wanted)
    var below: [Line] = []
    var bottom = list.selected
    while above.count + own.count + below.count < rows, bottom + 1 < list.rows.count {
      bottom += 1
      below += heads(bottom) + body(bottom)
    }
    rise(to: rows - own.count - below.count)
    lines = Array((above + own + below).prefix(rows))
  }

  /// How many rows begin in view.
  var rows: Int { lines.filter(\.isFirst).count }
}
