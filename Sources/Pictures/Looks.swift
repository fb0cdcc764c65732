import Display

/// The style sheet of a picture, which grows as looks are asked for.
struct Looks {
  private let base: Style
  private var names: [Style: String] = [:]
  private var grounds: [Paint: String] = [:]
  private var rules: [(selector: String, paint: Paint, words: String)] = []

  /// - Parameter base: The colours of cells that ask for none of their own.
  init(base: Style) { self.base = base }

  /// The class of a look; `nil` where it is that of all text.
  mutating func look(of style: Style) -> String? {
    if style == .plain { return nil }
    if let known = names[style] { return known }
    let name = "t\(names.count)"
    names[style] = name
    let attributes = style.attributes
    let words = [
      attributes.contains(.bold) ? ";font-weight:bold" : "",
      attributes.contains(.italic) ? ";font-style:italic" : "",
      attributes.contains(.underline) ? ";text-decoration:underline" : "",
    ].joined()
    rules.append((".\(name)", ink(of: style), words))
    return name
  }

  /// The class of what stands under cells; `nil` where it is the picture's own ground.
  mutating func ground(of style: Style) -> String? {
    let paint = self.paint(of: style).ground
    if paint == self.paint(of: .plain).ground { return nil }
    if let known = grounds[paint] { return known }
    let name = "g\(grounds.count)"
    grounds[paint] = name
    rules.append((".\(name)", paint, ""))
    return name
  }

  /// What a picture is drawn in: where the theme leaves colours to the terminal, light or dark as the
  /// reader prefers.
  var sheet: String {
    let plain = paint(of: .plain)
    let all = [(".ground", plain.ground, ""), ("text", plain.ink, "")] + rules
    func lines(_ colors: KeyPath<Paint, RGB>, withWords: Bool) -> [String] {
      all.map { rule in
        "\(rule.0){fill:\(rule.1[keyPath: colors].hex)\(withWords ? rule.2 : "")}"
      }
    }
    let isOne = all.allSatisfy { $0.1.light == $0.1.dark }
    let dark = ["@media (prefers-color-scheme:dark){"] + lines(\.dark, withWords: false) + ["}"]
    return
      ([
        "text{font:15px \(Self.fonts);white-space:pre;direction:ltr;unicode-bidi:bidi-override}"
      ] + lines(\.light, withWords: true) + (isOne ? [] : dark)).joined(separator: "\n")
  }

  /// Fonts whose letters are all of one width, 3 in 5 of their size, and whose lines meet.
  private static let fonts =
    "ui-monospace,SFMono-Regular,Menlo,\"DejaVu Sans Mono\",\"Liberation Mono\",\"Cascadia Mono\","
    + "Consolas,monospace"

  private func ink(of style: Style) -> Paint {
    let (ink, ground) = paint(of: style)
    return style.attributes.contains(.dim) ? ink.dimmed(towards: ground) : ink
  }

  private func paint(of style: Style) -> (ink: Paint, ground: Paint) {
    let style = style.over(base)
    let ink = Paint(style.foreground, standard: .ink)
    let ground = Paint(style.background, standard: .paper)
    return style.attributes.contains(.reverse) ? (ground, ink) : (ink, ground)
  }
}
