"""Reads RIS with rispy, and writes the fields of each record under its id."""

import json
import sys

import rispy

records = rispy.loads(sys.stdin.read())
json.dump({record["id"]: record for record in records}, sys.stdout, ensure_ascii=False)
