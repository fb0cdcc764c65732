import ContentModel
import Display
import Foundation
import TextLayout
import Testing

@testable import Controls
@testable import Interface
@testable import Screens

struct ThemeTests {
  @Test func namesLeadToThemes() {
    #expect(Theme.names == ["terminal", "light", "dark", "mono", "high-contrast"])
    #expect(Theme.names.allSatisfy { Theme(named: $0)?.name == $0 })
    #expect(Theme(named: "high-contrast") == .highContrast)
    #expect(Theme(named: "solarized") == nil)
  }

  @Test(
    "Check 18: contrast by WCAG 2.2, 1.4.3 and 1.4.6",
    arguments: [(Theme.light, 4.5), (.dark, 4.5), (.highContrast, 7)])
  func everythingIsLegible(theme: Theme, least: Double) throws {
    let looks = Set(theme.looks.map { $0.over(theme.base) })
    let faint = try looks.filter { style in
      try contrast(#require(style.foreground.light), #require(style.background.light)) < least
    }
    #expect(looks.count > 20 && faint == [])
    #expect(looks.allSatisfy { !$0.attributes.contains(.dim) })
  }

  @Test func monoHasAttributesAlone() {
    let looks = Set(Theme.mono.looks.map { $0.over(Theme.mono.base) })
    #expect(looks.count > 5)
    #expect(looks.filter { $0.foreground != .standard || $0.background != .standard } == [])
  }

  @Test(arguments: Theme.all)
  func nothingThatMattersIsToldByColourAlone(theme: Theme) {
    let plain = theme.style(for: .body)
    let looks =
      [
        theme.selected, theme.selectedElsewhere, theme.hit, theme.link(plain), theme.header,
        theme.key, theme.style(for: .heading(level: 2)), theme.style(for: .callout(.disputed)),
        theme.style(for: .body, emphasis: .strong), theme.style(for: .body, emphasis: .stressed),
      ] + Bearing.Kind.allCases.map { theme.style(for: $0) }
    #expect(looks.allSatisfy { $0.attributes != plain.attributes })
    #expect(theme.selected.attributes != theme.selectedElsewhere.attributes)
    #expect(theme.focusedBorder.attributes != theme.border.attributes)
  }

  @Test(arguments: Theme.all.filter { $0 != .mono })
  func bearingsAndCalloutsHaveColoursOfTheirOwn(theme: Theme) {
    let bearings = Bearing.Kind.allCases.map { theme.style(for: $0).foreground }
    #expect(Set(bearings).count == 3 && !bearings.contains(.standard))
    let callouts = Callout.Kind.standard.map { theme.style(for: .callout($0)).foreground }
    #expect(Set(callouts).count == Callout.Kind.standard.count && !callouts.contains(.standard))
  }

  @Test func aStyleOfAttributesAloneHasTheColoursOfItsBase() {
    let strong = Theme.light.style(for: .body, emphasis: .strong).over(Theme.light.base)
    #expect(strong == Theme.light.base.adding(.bold))
    let heading = Theme.light.style(for: .heading(level: 1)).over(Theme.light.base)
    #expect(heading.background == Theme.light.base.background)
    #expect(heading.foreground != Theme.light.base.foreground)
  }

  /// From the definition's own examples: black on white, and the grey next to passing.
  @Test func contrastIsReckonedAsWCAGDefinesIt() {
    #expect(contrast(luminance([0, 0, 0]), luminance([255, 255, 255])) == 21)
    let grey = contrast(luminance([118, 118, 118]), luminance([255, 255, 255]))
    #expect(grey > 4.54 && grey < 4.55)
  }
}

extension Theme {
  /// Every look that a screen can give to words or borders.
  fileprivate var looks: [Style] {
    let kinds = Callout.Kind.standard.map(Role.callout)
    let roles: [Role] =
      [.body, .title, .caption, .summary, .heading(level: 1), .heading(level: 2), .quote]
      + [.attribution, .noteMark, .code, .tableHeader, .ornament] + kinds
    let set = roles.flatMap { role in
      (0..<16).map { style(for: role, emphasis: Emphasis(rawValue: $0)) }
    }
    let states =
      [
        .plain, selected, selectedElsewhere, hit, header, key, quiet, focusedBorder, border,
        Style(.bold), selected.adding([.bold, .underline]), header.adding(.underline),
      ] + Bearing.Kind.allCases.map { style(for: $0) }
    return (set + set.map(link) + states).flatMap { [$0, $0.adding(.reverse)] }
  }
}

extension Color {
  /// Relative luminance, 0 to 1; `nil` where the colour is not known.
  fileprivate var light: Double? {
    guard case .palette(let index) = self, index >= 16 else { return nil }
    let number = Int(index) - 16
    if number >= 216 { return luminance(Array(repeating: 8 + 10 * (number - 216), count: 3)) }
    return luminance(
      [number / 36, number / 6 % 6, number % 6].map { [0, 95, 135, 175, 215, 255][$0] })
  }
}

/// Relative luminance of red, green and blue, 0 to 255 each, as WCAG 2.2 defines it.
private func luminance(_ components: [Int]) -> Double {
  let linear = components.map { component in
    let share = Double(component) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

/// Contrast ratio of two luminances, 1 to 21, as WCAG 2.2 defines it.
private func contrast(_ one: Double, _ other: Double) -> Double {
  (max(one, other) + 0.05) / (min(one, other) + 0.05)
}
