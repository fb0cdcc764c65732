/// What the program takes from its surroundings, and leaves there.
public enum Surroundings {
  static var environment: ManualSection {
    ManualSection("Environment", [.terms("variable", "does", variables)])
  }

  /// The variables that the program reads, each with what it does.
  public static let variables = [
    ManualTerm(.variable("LASTTAKE_CONTENT"), "The folder of the companion to read."),
    ManualTerm(
      .variable("VISUAL"),
      "The editor for notes and pages, with its arguments, parted and quoted as in a shell; no shell "
        + "runs."),
    ManualTerm(.variable("EDITOR"), "The same, where `VISUAL` is not set."),
    ManualTerm(
      .variable("BROWSER"),
      "What opens an address of the web: a list of commands with colons between, tried in order, in "
        + "which `%s` stands for the address. Without it, `xdg-open`."),
    ManualTerm(
      .variable("NO_COLOR"), "If it is set to anything, no colours are shown; bold and others are."),
    ManualTerm(
      .variable("TERM"),
      "The terminal. Where it is `dumb` or unset, text is printed in place of the full screen. One "
        + "that the system doesn't know is shown as the nearest that it does."),
    ManualTerm(
      .variable("TERM_PROGRAM"), "Tells some terminals apart that have the same name in `TERM`."),
    ManualTerm(
      .variable("LC_ALL"),
      "With `LC_CTYPE` and `LANG`, in this order, the character encoding. What is no UTF-8 gets ASCII; "
        + "a locale that isn't installed becomes `C.UTF-8`."),
    ManualTerm(.variable("LC_CTYPE"), "See `LC_ALL`."),
    ManualTerm(.variable("LANG"), "See `LC_ALL`."),
    ManualTerm(
      .variable("COLUMNS"),
      "How wide text is printed in a pipe, 20 to 400 columns; with `LINES` the size of a terminal "
        + "that tells none itself."),
    ManualTerm(.variable("LINES"), "See `COLUMNS`."),
    ManualTerm(.variable("FZF_PREVIEW_COLUMNS"), "The same as `COLUMNS` in a pipe, and before it."),
    ManualTerm(
      .variable("WAYLAND_DISPLAY"), "A display, on which `wl-copy` takes what is copied."),
    ManualTerm(
      .variable("DISPLAY"), "A display, on which `xclip` or `xsel` takes what is copied."),
    ManualTerm(
      .variable("TMUX"), "Set by tmux, through whose buffer then goes what is copied."),
    ManualTerm(.variable("STY"), "Set by GNU screen, which is handed what is copied."),
    ManualTerm(
      .variable("SSH_CONNECTION"),
      "If it or `SSH_TTY` is set, an address is copied and not opened: a browser would open on the "
        + "other machine."),
    ManualTerm(.variable("SSH_TTY"), "See `SSH_CONNECTION`."),
    ManualTerm(
      .variable("XDG_CONFIG_HOME"), "Where the settings are, in place of `~/.config`."),
    ManualTerm(
      .variable("XDG_STATE_HOME"), "Where the journals are, in place of `~/.local/state`."),
    ManualTerm(.variable("HOME"), "Your folder, in which the two are otherwise."),
    ManualTerm(
      .variable("TMPDIR"),
      "Where a copy of the journal is read that another program left half written, in place of `/tmp`."
    ),
    ManualTerm(.variable("USER"), "Your name, which `doctor --report` leaves out of paths."),
    ManualTerm(.variable("PATH"), "Where editors, browsers and clipboard tools are looked for."),
    ManualTerm(
      .variable("SOURCE_DATE_EPOCH"),
      "The date of the pages that `lasttake manual` prints, and of a book, in seconds since 1970."),
  ]

  static let files = ManualSection(
    "Files",
    [
      .terms(
        "file", "holds",
        [
          ManualTerm(
            .path("~/.config/lasttake/config.yml"), "The settings. It is never written."),
          ManualTerm(
            .path("~/.local/state/lasttake/*.sqlite"),
            "A journal for each companion: what you have read, your place, bookmarks, notes and "
              + "searches, in SQLite."),
          ManualTerm(
            .path("~/.local/state/lasttake/*.damaged-*"),
            "A journal that was damaged and set aside; it is never deleted."),
          ManualTerm(
            .path("~/.local/state/lasttake/*.unkept.json"),
            "What could not be written to a journal by a program's end; the next start takes it in."
          ),
          ManualTerm(
            .path("~/.local/state/lasttake/choices"),
            "What was chosen by keys: the theme, the measure, the mouse."),
          ManualTerm(
            .path("~/.local/state/lasttake/editing"),
            "Notes that an editor has open."),
          ManualTerm(
            .path("/usr/share/lasttake/Content"),
            "The companion that comes with the program: `Content` beside the program, or "
              + "`share/lasttake` of its prefix."),
        ])
    ])

  static let exitStatus = ManualSection(
    "Exit status",
    [
      .terms(
        "exit code", "means",
        [
          ManualTerm("`0`", "fine"),
          ManualTerm(
            "`1`", "nothing was found, the check has errors, or `doctor` has found a problem"),
          ManualTerm(
            "`2`",
            "a folder can't be read, the output can't be written, or the terminal can't be used"),
          ManualTerm("`64`", "wrong usage"),
        ]),
      .paragraph(
        "An error is one line on standard error, with what to do about it. A reader who leaves, as "
          + "`| head` does, is nothing wrong."),
    ])
}
