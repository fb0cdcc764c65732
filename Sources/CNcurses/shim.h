// ncurses, and what Swift can't see of it: its mutable globals and its cast or computed macros.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <signal.h>

static inline WINDOW *curses_window(void) { return stdscr; }
static inline int curses_rows(void) { return getmaxy(stdscr); }
static inline int curses_columns(void) { return getmaxx(stdscr); }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }
static inline FILE *curses_standard_input(void) { return stdin; }
static inline FILE *curses_standard_output(void) { return stdout; }

static const attr_t curses_bold = WA_BOLD;
static const attr_t curses_dim = WA_DIM;
static const attr_t curses_italic = WA_ITALIC;
static const attr_t curses_underline = WA_UNDERLINE;
static const attr_t curses_reverse = WA_REVERSE;

// A string capability, or NULL: tigetstr has a second way of saying no, (char *)-1.
static inline const char *curses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// A cell of one character without marks.
static inline cchar_t curses_cell(wchar_t character, attr_t attributes, short pair) {
  cchar_t cell;
  const wchar_t text[2] = {character, 0};
  setcchar(&cell, text, attributes, pair, NULL);
  return cell;
}

// The columns that ncurses gives a character, by the C library; -1 if it has no width.
static inline int curses_character_columns(wchar_t character) {
  extern int wcwidth(wchar_t);
  return wcwidth(character);
}

// Looks the terminal up, without its size: neither LINES and COLUMNS nor the system are asked for it;
// and without ending the program, as initscr does, when it is unknown.
static inline int curses_find_terminal(const char *type, int descriptor) {
  extern int setupterm(const char *, int, int *);
  int found = 0;
  use_env(FALSE);
  use_tioctl(FALSE);
  if (setupterm(type, descriptor, &found) != OK || found != 1) return 0;
  // One whose description tells no size, as the Linux console's, has to ask after all.
  if (tigetnum("lines") <= 0 || tigetnum("cols") <= 0) use_tioctl(TRUE);
  return 1;
}

// Sends what ncurses keeps in its buffer; a pause of no length does nothing else.
static inline void curses_flush(void) { delay_output(0); }

// Sets what a signal does, on the spare stack if there is one; `once` gives it its default action
// back when it comes. A signal that the parent had ignored, as nohup does, stays ignored.
static inline void curses_catch_signal(int number, void (*action)(int), int once) {
  struct sigaction next, before;
  if (sigaction(number, NULL, &before) != 0 || before.sa_handler == SIG_IGN) return;
  next.sa_handler = action;
  next.sa_flags = SA_ONSTACK | (once ? SA_RESETHAND : 0);
  sigfillset(&next.sa_mask);
  sigaction(number, &next, NULL);
}
