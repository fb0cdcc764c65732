import Controls
import Display
import Screens

/// The one table of keys.
public enum KeysSection {
  static var section: ManualSection {
    ManualSection(
      "Keys",
      [
        .paragraph(
          "`?` shows those of the place you are in, and runs the one selected; `:` finds keys and "
            + "entries by name. Settings can give an action other keys."),
        .terms(
          "key", "does",
          Keymap.standard.bindings.map { binding in
            ManualTerm(
              binding.keys.map { "`\($0.typedName)`" }.joined(separator: " "),
              "\(binding.purpose). *\(places(of: binding))*")
          }),
      ])
  }

  /// Where a key works, in the order of the places.
  public static func places(of binding: Binding) -> String {
    let places = KeyPlace.all.filter { binding.places.contains($0) }
    return places == KeyPlace.all
      ? "everywhere" : places.map(\.title).joined(separator: ", ")
  }
}

/// What each place is for, and what the signs on it mean.
enum PlacesSection {
  static var section: ManualSection {
    ManualSection(
      "Places and signs",
      [.paragraph("What the full screen shows, and what its signs mean there.")],
      parts: places.map { place in
        ManualSection(
          place.guide.title ?? place.title, [.paragraph(place.guide.purpose)] + signs(of: place))
      })
  }

  private static let places = KeyPlace.all.filter { !$0.guide.purpose.isEmpty }

  /// The signs; where a place before has them all, its name.
  private static func signs(of place: KeyPlace) -> [ManualBlock] {
    guard !place.guide.signs.isEmpty else { return [] }
    let before = places.prefix { $0 != place }
    if let same = before.first(where: { $0.guide.signs == place.guide.signs }) {
      return [.paragraph("The signs are those of “\(same.guide.title ?? same.title)”.")]
    }
    return [
      .terms("sign", "means", place.guide.signs.map { ManualTerm("`\($0.mark)`", "\($0.words).") })
    ]
  }
}
