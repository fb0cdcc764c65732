"""Holds items to csl-item.schema.json beside this file, and says how many there were."""

import json
import os
import sys

import jsonschema

with open(os.path.join(os.path.dirname(__file__), "csl-item.schema.json"), encoding="utf-8") as file:
    schema = json.load(file)
items = json.load(sys.stdin)
jsonschema.Draft7Validator.check_schema(schema)
jsonschema.validate(items, schema, cls=jsonschema.Draft7Validator)
print(len(items), "items hold")
