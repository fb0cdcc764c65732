// A pager of plain text on ncurses, with nothing that a pager need not have: it breaks the lines of a
// file at spaces, and shows them by lines and by screens until q.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct line {
  size_t start, length;
};

static char *text;
static size_t size, count;
static struct line *lines;

static void add(size_t start, size_t end) {
  while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\n')) end--;
  if ((count & (count - 1)) == 0)
    lines = realloc(lines, (count ? count * 2 : 1) * sizeof *lines);
  lines[count++] = (struct line){start, end - start};
}

// Fills lines greedily; widths are the C library's.
static void break_lines(void) {
  size_t start = 0, space = 0, at = 0;
  int columns = 0;
  mbstate_t state = {0};
  while (at < size) {
    wchar_t letter;
    size_t length = mbrtowc(&letter, text + at, size - at, &state);
    if (length == 0 || length > size - at) length = 1, letter = '?';
    int width = wcwidth(letter);
    if (letter == '\n') {
      add(start, at);
      start = space = at + 1;
      columns = 0;
    } else if ((columns += width < 0 ? 1 : width) > COLS) {
      size_t end = space > start ? space : at;
      add(start, end);
      start = space = at = end;
      columns = 0;
      continue;
    } else if (letter == ' ') {
      space = at + 1;
    }
    at += length;
  }
  if (start < size) add(start, size);
}

static void show(size_t top) {
  erase();
  for (int row = 0; row < LINES - 1 && top + row < count; row++)
    mvaddnstr(row, 0, text + lines[top + row].start, (int)lines[top + row].length);
  attron(A_REVERSE);
  mvprintw(LINES - 1, 0, " %zu of %zu ", top + 1, count);
  attroff(A_REVERSE);
  refresh();
}

int main(int argc, char **argv) {
  setlocale(LC_ALL, "");
  FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  size = (size_t)ftell(file);
  rewind(file);
  text = malloc(size + 1);
  size = fread(text, 1, size, file);
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  set_escdelay(25);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  break_lines();
  size_t top = 0, page = LINES > 1 ? (size_t)LINES - 1 : 1;
  show(top);
  for (int key; (key = getch()) != 'q' && key != ERR;) {
    size_t last = count > page ? count - page : 0;
    if (key == KEY_DOWN && top < last) top++;
    if (key == KEY_UP && top > 0) top--;
    if (key == KEY_NPAGE) top = top + page < last ? top + page : last;
    if (key == KEY_PPAGE) top = top > page ? top - page : 0;
    show(top);
  }
  endwin();
  return 0;
}
