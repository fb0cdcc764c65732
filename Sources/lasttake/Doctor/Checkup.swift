import BundledContent
import ContentModel
import ContentParser
import CursesTerminal
import Display
import FoundationEssentials
import Glibc
import Journal

/// Looks at all that the program needs and uses, and changes nothing.
struct Checkup {
  /// The folder that an option names.
  var folder: String?

  func findings() -> [Finding] {
    let settings = OwnSettings()
    let terminal = Self.terminal
    let content = content
    return [
      Finding("version", .fine, "lasttake \(Build().description), on \(Self.system)."),
      terminal.finding, Self.locale.finding,
      terminal.colors(isOff: Environment["NO_COLOR"] != nil),
      Self.clipboard(settings.clipboard).finding,
      EditorFacts(environment: { Environment[$0] }, path: executable).finding,
      BrowserFacts(environment: { Environment[$0] }, path: executable).finding,
      content.finding,
      SettingsFacts(
        path: OwnSettings.path,
        isThere: OwnSettings.path.map { FileManager.default.fileExists(atPath: $0) } ?? false,
        problems: settings.diagnostics
      ).finding,
      Self.journal(of: content.held).finding,
    ]
  }

  // MARK: The machine

  /// The system's own name for itself, and its architecture.
  private static var system: String {
    let release = (try? String(contentsOfFile: "/etc/os-release", encoding: .utf8)) ?? ""
    let name = release.split(separator: "\n").first { $0.hasPrefix("PRETTY_NAME=") }
      .map { $0.dropFirst(12).filter { $0 != "\"" } }
    var names = utsname()
    uname(&names)
    let machine = withUnsafeBytes(of: &names.machine) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return "\(name ?? "an unnamed system"), \(machine)"
  }

  private static var terminal: TerminalFacts {
    let type = Environment["TERM"]
    let streams = [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    let sizes = streams.lazy.compactMap { stream -> Size? in
      var size = winsize()
      guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
        return nil
      }
      return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
    return TerminalFacts(
      type: type, description: type.flatMap(TerminalDescription.find),
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1, size: sizes.first)
  }

  private static var locale: LocaleFacts {
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { name in Environment[name].map { (name, $0) } }.first
    return LocaleFacts(named: named, isInstalled: isInstalled, isUTF8: adoptLocale())
  }

  private static func clipboard(_ clipboard: Clipboard) -> ClipboardFacts {
    let tools = clipboard.toolsOfDisplay.compactMap(\.first)
    return ClipboardFacts(
      way: clipboard.way, environment: clipboard.environment, tools: tools,
      installed: tools.filter { executable($0) != nil },
      tmuxOption: { clipboard.ask(["tmux", "show-options", "-sv", $0]) })
  }

  // MARK: The reader's own

  private var content: ContentFacts {
    let named = folder ?? Environment["LASTTAKE_CONTENT"]
    var facts = ContentFacts(
      path: named ?? BundledContent.path,
      reason: folder != nil ? .option : named != nil ? .environment : .bundled)
    guard let path = facts.path else { return facts }
    do {
      let companion = try ContentLoader(folder: path).load().value
      let found = try ContentEditor(folder: path).review()
      facts.held = ContentFacts.Holdings(
        title: companion.title, identity: companion.identity, goals: companion.goals.count,
        chapters: companion.strands.reduce(0) { $0 + $1.chapters.count },
        people: companion.people.count, sources: companion.sources.count,
        errors: found.count { $0.severity == .error },
        warnings: found.count { $0.severity == .warning })
    } catch {
      facts.failure = "\(error)"
    }
    return facts
  }

  private static func journal(of held: ContentFacts.Holdings?) -> JournalFacts {
    let folder = StateFolder.path
    let health = held.flatMap { held in
      folder.map {
        JournalFile.examine(in: $0, companion: held.title, identity: held.identity)
      }
    }
    return JournalFacts(folder: folder, health: health)
  }
}
