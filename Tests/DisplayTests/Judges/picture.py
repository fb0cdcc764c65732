"""Reads a picture as XML and prints, for each of its runs, row, column, columns and words as JSON."""
import json
import sys
import xml.etree.ElementTree as tree

SVG = "{http://www.w3.org/2000/svg}"
CELL, EDGE = (9, 17, 13), 12

picture = tree.fromstring(sys.stdin.buffer.read().decode("utf-8"))
assert picture.tag == SVG + "svg" and picture.get("role") == "img"
named = {part.get("id"): part for part in picture if part.get("id")}
for name in picture.get("aria-labelledby").split():
    assert named[name].text.strip()
kinds = {part.tag.removeprefix(SVG) for part in picture.iter()}
assert kinds <= {"svg", "title", "desc", "style", "rect", "text", "tspan"}, kinds

rows = []
for line in picture.iter(SVG + "text"):
    assert not (line.text or "").strip() and line.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    runs = []
    for run in line:
        assert not (run.tail or "").strip()
        column, rest = divmod(int(run.get("x")) - EDGE, CELL[0])
        assert rest == 0
        columns = int(run.get("textLength", 0)) // CELL[0]
        runs.append({"column": column, "columns": columns, "words": run.text})
    row, rest = divmod(int(line.get("y")) - EDGE - CELL[2], CELL[1])
    assert rest == 0 and row == len(rows)
    rows.append(runs)
print(json.dumps({"title": named["name"].text, "rows": rows}))
