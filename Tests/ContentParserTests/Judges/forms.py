"""Holds YAML to JSON Schemas, as an editor does, and says of each text what is wrong, or nothing.

The input is an object: "schemas" by name, and "texts", each with the name of its "form" and its "yaml".
"""

import json
import re
import sys

import jsonschema
import yaml


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema: no dates, and no answers but true and false."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+0123456789."),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile("^(?:%s)$" % pattern), list(first))

task = json.load(sys.stdin)
validators = {}
for name, schema in task["schemas"].items():
    jsonschema.Draft202012Validator.check_schema(schema)
    validators[name] = jsonschema.Draft202012Validator(schema)
answers = []
for text in task["texts"]:
    value = yaml.load(text["yaml"], Core)
    error = jsonschema.exceptions.best_match(validators[text["form"]].iter_errors(value))
    answers.append(None if error is None else "%s: %s" % (error.json_path, error.message))
json.dump(answers, sys.stdout)
