// The least that a full-screen program on ncurses can be: it draws one screen of words, and redraws it
// one line further with each key until q.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>

static void show(int first) {
  erase();
  for (int row = 0; row < LINES - 1; row++)
    mvprintw(row, 0, "Firstmark %d: words as wide as prose is, Олена said “so”, and %d more",
             first + row, (first + row) * 37 % 101);
  attron(A_REVERSE);
  mvprintw(LINES - 1, 0, " %d ", first);
  attroff(A_REVERSE);
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
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
  int first = 0;
  show(first);
  for (int key; (key = getch()) != 'q' && key != ERR;) show(first += key == KEY_UP ? -1 : 1);
  endwin();
  return 0;
}
