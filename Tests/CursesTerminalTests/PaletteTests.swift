import Display
import Testing

@testable import CursesTerminal

@Suite struct PaletteTests {
  @Test func theTerminalsOwnColourHasNoNumber() {
    #expect(terminalColor(.standard, of: 8) == nil)
  }

  @Test func brightColoursAreBoldWhereThereAreEight() throws {
    let bright = try #require(terminalColor(.ansi(10), of: 8))
    #expect(bright == (2, true))
    let same = try #require(terminalColor(.ansi(10), of: 16))
    #expect(same == (10, false))
  }

  @Test func paletteColoursFallBackToTheNearest() throws {
    #expect(try #require(terminalColor(.palette(196), of: 256)) == (196, false))
    #expect(try #require(terminalColor(.palette(196), of: 16)) == (9, false))
    #expect(try #require(terminalColor(.palette(196), of: 8)) == (1, true))
  }

  @Test(
    arguments: [
      (16, 0), (231, 15), (46, 10), (21, 4), (255, 7), (240, 8), (160, 1), (3, 3),
    ] as [(UInt8, UInt8)])
  func nearest(palette: UInt8, base: UInt8) {
    #expect(nearestBaseColor(palette) == base)
  }

  @Test func directColourIsUsedAsEight() {
    #expect([0, 2, 8, 16, 88, 256, 1 << 24].map(usableColors) == [0, 0, 8, 16, 16, 256, 8])
  }
}
